/** What files begin with, and what they are called. `at` is where it stands, when not at the start. */
const signs: readonly (readonly [kind: string, sign: string, at?: number])[] = [
  ['JPEG', '\xff\xd8\xff'],
  ['PNG', '\x89PNG\r\n\x1a\n'],
  ['WebP', 'WEBP', 8],
  ['动图', 'ftypavis', 4],
  ['AVIF', 'ftypavif', 4],
  ['HEIC', 'ftyphei', 4],
  ['HEIC', 'ftyphev', 4],
  ['HEIC', 'ftypmif1', 4],
  ['HEIC', 'ftypmsf1', 4],
  ['视频', 'ftyp', 4],
  ['视频', '\x1aE\xdf\xa3'],
  ['视频', 'AVI ', 8],
  ['GIF', 'GIF8'],
  ['TIFF 或相机原片', 'II*\0'],
  ['TIFF 或相机原片', 'MM\0*'],
  ['JPEG XL', '\xff\x0a'],
  ['JPEG XL', '\0\0\0\x0cJXL '],
  ['JPEG 2000', '\0\0\0\x0cjP  '],
  ['BMP', 'BM'],
  ['图标', '\0\0\x01\0'],
  ['Photoshop 文件', '8BPS'],
  ['PDF 或 Illustrator 文件', '%PDF'],
  ['EPS 文件', '%!PS'],
  ['Word、WPS 文档或压缩包', 'PK\x03\x04'],
  ['老式 Word、WPS 文档', '\xd0\xcf\x11\xe0'],
  ['压缩包', 'Rar!'],
  ['压缩包', '7z\xbc\xaf'],
  ['压缩过的文件', '\x1f\x8b'],
];

/** What a file is, by what it holds: its name may say anything. Undefined when nobody can tell. */
export function kindOf(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.subarray(0, 512)).toString('latin1');
  const [kind] = signs.find(([, sign, at = 0]) => head.startsWith(sign, at)) ?? [];
  if (kind || !head) return kind;
  const text = head.replace(/^\xef\xbb\xbf/, '').trimStart();
  if (/^(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)?(?:<!DOCTYPE svg[^>]*>\s*)?<svg[\s>]/i.test(text)) return 'SVG';
  if (/^<(?:!doctype html|html|head|body)/i.test(text)) return '网页';
  // biome-ignore lint/suspicious/noControlCharactersInRegex: no text has them.
  return /[\0-\x08\x0e-\x1f]/.test(head) ? undefined : '文字';
}

/** The endings that photographs may have, by what they hold. */
export const endings: Readonly<Record<string, readonly string[]>> = {
  JPEG: ['jpg', 'jpeg'],
  PNG: ['png'],
  WebP: ['webp'],
  AVIF: ['avif'],
};
