import type { Metadata } from 'sharp';
import { kept } from '../../lib/kept.ts';
import type { Said } from '../source/contract.ts';
import type { Problem } from '../source/problem.ts';
import { readBytes } from '../source/text-file.ts';
import { endings, kindOf } from './file-kind.ts';
import { hasJpegEnd } from './jpeg-end.ts';

/** What a newsroom's camera makes, and more than any page shows. */
const mostBytes = 20 * 1024 * 1024;
const mostPixels = 50_000_000;
const longestSide = 12_000;
/** The narrowest size that pages ask for (`site/photos/library.ts`), in pixels. */
const narrowest = 480;

const moving: Said = ['photo-animated', '这是动图', '截出一帧，另存为 JPEG'];
const again = '从原处重新拷一份，打开看看是完整的，再放进来';
const resave = (ending: string) => `用看图软件“另存为” JPEG，文件名以 ${ending} 结尾；只改文件名没有用`;

/**
 * Reads a photograph, if it is one that a page can show.
 * @param root the folder that holds `content/`
 * @param file from the root: `content/photos/a.jpg`
 */
export async function readPhoto(
  root: string,
  file: string,
): Promise<{ bytes: Buffer | undefined; problems: Problem[] }> {
  const { bytes, problems } = readBytes(root, file, mostBytes, '缩小尺寸，另存为 JPEG');
  if (!bytes) return { bytes, problems };
  const faults = await photoFaults(file, bytes);
  if (faults.length === 0) return { bytes, problems };
  return {
    bytes: undefined,
    problems: faults.map(([rule, what, mend]) => ({ file, line: 1, column: 1, rule, what, mend })),
  };
}

/**
 * Everything wrong with a photograph: that it is not what its name says, is broken anywhere in it, or is not
 * made for a page. Astro's own service lets broken ones through as far as they can be read, and what it cannot read
 * at all as it is.
 * @param bytes of the file, which is not empty
 */
export async function photoFaults(file: string, bytes: Buffer): Promise<Said[]> {
  const ending = file.slice(file.lastIndexOf('.') + 1).toLowerCase();
  const kind = kindOf(bytes);
  const right = endings[kind ?? ''];
  if (!right)
    return [
      ['photo-kind', kind ? `这其实是${spaced(kind)}，不是照片` : '这不是照片，认不出是什么文件', resave(`.${ending}`)],
    ];
  if (!right.includes(ending))
    return [
      [
        'photo-kind',
        `名字以 .${ending} 结尾，里面其实是 ${kind}`,
        `把文件名的结尾改成 .${right[0]}，写着它的地方一起改`,
      ],
    ];
  // Animated PNG says so before its picture, in a part that others pass over (https://www.w3.org/TR/png/, 11.3.4.1).
  if (kind === 'PNG' && bytes.subarray(0, 4096).includes('acTL')) return [moving];
  const { default: sharp } = await import('sharp');
  let metadata: Metadata;
  try {
    metadata = await sharp(bytes, { limitInputPixels: false }).metadata();
  } catch {
    return [['photo-broken', '照片开头就坏了，读不出来', again]];
  }
  const unfit = faultsOf(metadata);
  const ends = kind !== 'JPEG' || hasJpegEnd(bytes);
  if (unfit.length > 0 || (ends && (await isWhole(bytes)))) return unfit;
  return [['photo-broken', '照片不完整，或者中间坏了，读不到底', again]];
}

function faultsOf({ autoOrient: { height, width }, pages = 1, space }: Metadata): Said[] {
  const size = `${width}×${height}`;
  const faults: Said[] = [];
  if (width * height > mostPixels || Math.max(width, height) > longestSide) {
    faults.push([
      'photo-size',
      `照片有${size}像素，太大了`,
      `缩小到${mostPixels / 10_000}万像素以内、长边不超过${longestSide}像素，再放进来`,
    ]);
  }
  if (Math.min(width, height) < narrowest / 2 || width < narrowest)
    faults.push(['photo-size', `照片只有${size}像素，放到网页上看不清`, `换一张宽${narrowest}像素以上的原图`]);
  if (pages > 1) faults.push(moving);
  if (space === 'cmyk')
    faults.push([
      'photo-cmyk',
      '照片是印刷用的 CMYK 颜色，网页上会变色',
      '在 Photoshop 里“编辑→转换为配置文件”，选 sRGB，再导出',
    ]);
  return faults;
}

/** Reads every pixel, which is the one way to know, and once. */
async function isWhole(bytes: Buffer): Promise<boolean> {
  const { default: sharp } = await import('sharp');
  const verdict = await kept('whole', 'txt', [bytes, sharp.versions], async () => {
    const read = sharp(bytes, { failOn: 'error' }).resize({ width: 8, fastShrinkOnLoad: false }).raw();
    return Buffer.from(
      await read.toBuffer().then(
        () => 'whole',
        () => 'broken',
      ),
    );
  });
  return verdict.toString() === 'whole';
}

function spaced(kind: string): string {
  return /^[A-Z]/.test(kind) ? ` ${kind}` : kind;
}
