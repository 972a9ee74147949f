import type { IFormat, ITrackInfo } from 'music-metadata';
import { formatDuration } from '../../lib/duration.ts';
import type { Said } from '../source/contract.ts';
import { boxesIn } from './boxes.ts';
import { webmEnd } from './webm.ts';

/** A video that browsers play. */
export interface Video {
  type: 'video/mp4' | 'video/webm';
  /** As it is to be looked at, in pixels, however the camera was held. */
  width: number;
  height: number;
  /** In seconds. */
  duration: number;
}

/** Cloudflare Pages takes no larger file (https://developers.cloudflare.com/pages/platform/limits/), nor a reader on the road. */
export const mostBytes = 24 * 1024 * 1024;
const mostSeconds = 10 * 60;
/** Pixels of the longer side: more is larger than any place where it is shown. */
const longest = 1920;
/** Of 720p in good quality, in bits a second; what is short may take more. */
const mostBits = 2_500_000;
const alwaysBytes = 4 * 1024 * 1024;

export const resave = '用剪辑软件导出成 MP4（H.264，AAC），1280×720，每秒1500千比特；只改文件名没有用';
const again = '从原处重新拷一份，从头看到尾，再放进来';
const broken: Said = ['video-broken', '视频不完整，播到一半就断', again];

/**
 * Reads a video by what is in it, whatever its name says.
 * @returns it, and everything wrong with it; without the first, nobody can play it
 */
export async function readVideo(file: string, bytes: Buffer): Promise<{ video: Video | undefined; faults: Said[] }> {
  const { parseBuffer } = await import('music-metadata');
  const refused = (...said: Said): { video: undefined; faults: Said[] } => ({ video: undefined, faults: [said] });
  let format: IFormat;
  try {
    ({ format } = await parseBuffer(bytes, undefined, { duration: true, skipCovers: true }));
  } catch (error) {
    // It ends before it should.
    const isCut = /exceeds|End-Of-Stream/i.test(`${error}`);
    return isCut ? refused(...broken) : refused('video-kind', '这不是视频，认不出是什么文件', resave);
  }
  const kind = kindOf(format);
  const tracks = format.trackInfo ?? [];
  const picture = tracks.find(({ video }) => video);
  if (!kind || !picture) return refused('video-kind', whyNot(format, picture), resave);
  const strange = tracks.find(
    (track) => track.codecId && (track.video || track.audio) && !plays[kind].test(codecOf(track)),
  );
  if (strange) return refused('video-kind', unplayed(codecOf(strange)), resave);
  const duration = Math.max(format.duration ?? 0, ...tracks.map((track) => track.duration ?? 0));
  if (!(duration > 0.5) || isCut(kind, bytes)) return refused(...broken);
  const video: Video = { type: `video/${kind}`, ...sizeOf(bytes, picture), duration };
  return { video, faults: faultsOf(file, kind, bytes, video) };
}

/** What each kind may hold, by RFC 6381 and the codec IDs of Matroska. */
const plays = { mp4: /^(?:avc[13]|mp4a)$/, webm: /^(?:V_VP[89]|A_OPUS|A_VORBIS)$/ } as const;

function kindOf({ container = '' }: IFormat): 'mp4' | 'webm' | undefined {
  if (container === 'EBML/webm') return 'webm';
  if (/^qt/.test(container)) return undefined;
  return /(?:^|\/)(?:isom|iso\d|mp4[12]|avc1|M4V[ HP]?|dash|MSNV)/.test(container) ? 'mp4' : undefined;
}

const codecOf = ({ codecId = '' }: ITrackInfo) => codecId.trim();

function whyNot({ container = '', hasAudio }: IFormat, picture: ITrackInfo | undefined): string {
  if (/^qt/.test(container)) return '这是 MOV，安卓手机放不出来';
  if (!picture) return hasAudio ? '里面只有声音，没有画面' : '里面没有画面';
  if (/^EBML/.test(container)) return '这是 MKV，浏览器放不出来';
  return `这是 ${container.split('/')[0] || '别的格式'}，有的浏览器放不出来`;
}

function unplayed(codec: string): string {
  if (/^(?:hvc1|hev1|dvh1|dvhe)$/.test(codec)) return '画面是 HEVC（H.265），许多手机和电脑放不出来';
  if (/^(?:av01|V_AV1)$/.test(codec)) return '画面是 AV1，苹果的多数设备放不出来';
  return `里面的 ${codec} 有的浏览器放不出来`;
}

function isCut(kind: 'mp4' | 'webm', bytes: Buffer): boolean {
  return kind === 'mp4' ? !boxesIn(bytes).some(({ type }) => type === 'mdat') : webmEnd(bytes) > bytes.length;
}

/** As the film is to be looked at (ISO 14496-12, 8.3.2): a phone held upright turns its picture by a matrix. */
function sizeOf(bytes: Buffer, { video }: ITrackInfo): { width: number; height: number } {
  const stored = {
    width: video?.displayWidth ?? video?.pixelWidth ?? 0,
    height: video?.displayHeight ?? video?.pixelHeight ?? 0,
  };
  const headers = boxesIn(bytes, 'moov', 'trak', 'tkhd').map(({ end, start }) => bytes.subarray(start, end));
  for (const header of headers) {
    const [width, height] = [8, 4].map((back) => header.readUInt32BE(header.length - back) / 0x10000);
    if (!width || !height) continue;
    const turned = header.readInt32BE(header.length - 44) === 0;
    return turned
      ? { width: Math.round(height), height: Math.round(width) }
      : { width: Math.round(width), height: Math.round(height) };
  }
  return stored;
}

function faultsOf(file: string, kind: 'mp4' | 'webm', bytes: Buffer, { duration, height, width }: Video): Said[] {
  const faults: Said[] = [];
  const size = (what: string, mend: string) => faults.push(['video-size', what, mend]);
  if (!file.endsWith(`.${kind}`))
    faults.push([
      'video-kind',
      `名字以 ${file.slice(file.lastIndexOf('.'))} 结尾，里面其实是 ${kind.toUpperCase()}`,
      `把文件名的结尾改成 .${kind}`,
    ]);
  if (Math.max(width, height) > longest)
    size(`画面${width}×${height}，比哪块屏幕上登的都大，手机放起来会卡`, '导出成 1280×720，竖的 720×1280');
  if (duration > mostSeconds)
    size(`长${formatDuration(duration)}，太长了，最多${formatDuration(mostSeconds)}`, '剪短，或分成几段');
  const bits = (bytes.length * 8) / duration;
  if (bits > mostBits && bytes.length > alwaysBytes)
    size(`每秒有${Math.round(bits / 1000)}千比特，读者要多花流量，手机上看不出分别`, '导出成每秒1500千比特');
  const others = boxesIn(bytes, 'moov', 'trak', 'mdia', 'hdlr').map(({ start }) =>
    bytes.toString('latin1', start + 8, start + 12),
  );
  if (others.includes('meta') || others.includes('camm'))
    faults.push(['video-data', '里面带着相机另记的数据，多半有拍摄的地点', '用剪辑软件重新导出一遍，只留画面和声音']);
  return faults;
}
