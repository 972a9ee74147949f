import type { IFormat } from 'music-metadata';
import type { Said } from '../source/contract.ts';

/** A file of sound that every browser plays. */
export interface Sound {
  type: 'audio/mpeg' | 'audio/mp4';
  /** In seconds. */
  duration: number;
}

/** As much as a reader on the road may be asked to load, and a recording of twelve minutes in good quality. */
export const mostBytes = 12 * 1024 * 1024;
/** Speech in good quality takes half of it: 128 kbit/s. */
const mostBytesPerMinute = 1024 * 1024;

const kinds = { mp3: 'audio/mpeg', m4a: 'audio/mp4' } as const;
const resave = '用剪辑软件打开，导出成 MP3（单声道，64 kbps）；只改文件名没有用';
const again = '从原处重新拷一份，从头听到尾，再放进来';

/**
 * Reads a file of sound by what is in it, whatever its name says.
 * @returns it, and everything wrong with it; without the first, nobody can play it
 */
export async function readSound(file: string, bytes: Buffer): Promise<{ sound: Sound | undefined; faults: Said[] }> {
  const { parseBuffer } = await import('music-metadata');
  const ending = file.slice(file.lastIndexOf('.') + 1).toLowerCase();
  let format: IFormat;
  try {
    ({ format } = await parseBuffer(withoutPromise(bytes), undefined, { duration: true, skipCovers: true }));
  } catch (error) {
    // It ends before it should.
    const isCut = /exceeds|End-Of-Stream/i.test(`${error}`);
    return { sound: undefined, faults: [isCut ? cut : ['sound-kind', '这不是录音，认不出是什么文件', resave]] };
  }
  const kind = kindOf(format);
  if (!kind) return { sound: undefined, faults: [['sound-kind', whyNot(format), resave]] };
  const duration = format.duration ?? 0;
  if (!(duration > 0.5)) return { sound: undefined, faults: [cut] };
  const faults: Said[] = [];
  if (kind !== ending)
    faults.push([
      'sound-kind',
      `名字以 .${ending} 结尾，里面其实是 ${kind.toUpperCase()}`,
      `把文件名的结尾改成 .${kind}`,
    ]);
  const promised = await promisedDuration(bytes);
  if (promised > duration * 1.02 + 1) faults.push(cut);
  if (bytes.length > Math.max(mostBytesPerMinute, (mostBytesPerMinute * duration) / 60)) {
    const rate = Math.round((bytes.length * 8) / duration / 1000);
    faults.push(['sound-size', `每秒有${rate}千比特，读者要多花流量，听不出分别`, '导出成 MP3，单声道，64 kbps']);
  }
  return { sound: { type: kinds[kind], duration }, faults };
}

const cut: Said = ['sound-broken', '录音不完整，播到一半就断', again];

function kindOf({ codec = '', container = '', hasVideo }: IFormat): 'mp3' | 'm4a' | undefined {
  if (hasVideo) return undefined;
  if (container === 'MPEG' && /Layer 3/.test(codec)) return 'mp3';
  return codec === 'MPEG-4/AAC' ? 'm4a' : undefined;
}

/** Why a file of sound is none that can be published. */
function whyNot({ codec = '', container = '', hasVideo }: IFormat): string {
  if (hasVideo) return '这是视频，不是录音';
  if (/^Ogg/.test(container)) return '这是 Ogg，苹果的浏览器放不出来';
  if (container === 'WAVE' || container === 'AIFF') return '这是没有压缩的录音，太大了';
  if (/ALAC|FLAC/i.test(codec)) return `这是无损压缩的录音（${codec}），太大，有的浏览器放不出来`;
  return `这是 ${codec || container}，有的浏览器放不出来`;
}

/** An MP3 says at its beginning how long it is. Without that, its frames are counted. */
const promise = /Xing|Info/;

function promiseAt(bytes: Buffer): number {
  const tag = bytes.subarray(0, 3).toString('latin1') === 'ID3' ? sizeOfTag(bytes) : 0;
  const found = bytes
    .subarray(tag, tag + 256)
    .toString('latin1')
    .search(promise);
  return found < 0 ? -1 : tag + found;
}

/** ID3v2.4.0, 3.1: four bytes of seven bits, without the ten of the header itself. */
export function sizeOfTag(bytes: Buffer): number {
  return 10 + [6, 7, 8, 9].reduce((size, at) => size * 128 + ((bytes[at] ?? 0) & 0x7f), 0);
}

function withoutPromise(bytes: Buffer): Buffer {
  const at = promiseAt(bytes);
  return at < 0 ? bytes : Buffer.from(bytes).fill(0, at, at + 4);
}

/** How long an MP3 says that it is, in seconds; 0 where it says nothing. */
async function promisedDuration(bytes: Buffer): Promise<number> {
  if (promiseAt(bytes) < 0) return 0;
  const { parseBuffer } = await import('music-metadata');
  const { format } = await parseBuffer(bytes, undefined, { skipCovers: true });
  return format.duration ?? 0;
}
