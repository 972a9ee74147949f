import sharp from 'sharp';
import type { Story } from '../../editorial/schemas/story.ts';
import { photoAddress } from '../../outlets/share/photo.ts';
import { drawing } from '../../outlets/share/pictures.ts';

/** What platforms ask for, in pixels: of a WeChat account the first of a day and the square in lists; Toutiao and Weibo. */
export const coverSizes = [
  { name: '公众号首图', width: 900, height: 383 },
  { name: '公众号小图', width: 500, height: 500 },
  { name: '头条号、微博', width: 1280, height: 720 },
] as const;

/** A story's cover cut to a size, around its focus: PNG of a drawing, JPEG of a photograph. */
export async function coverOf(
  { art = '', focus, photo, wide }: Story['cover'],
  size: { width: number; height: number },
) {
  if (photo) {
    const address = await photoAddress({ kind: 'photo', file: photo, focus, label: '' }, size);
    return { ending: 'jpg', bytes: Buffer.from(address.slice(address.indexOf(',') + 1), 'base64') };
  }
  const isWide = size.width / size.height > 1.9;
  const drawn = drawing(isWide && wide ? wide : art, { x: 0, y: 0, ...size });
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size.width} ${size.height}">${drawn}</svg>`;
  return {
    ending: 'png',
    bytes: await sharp(Buffer.from(svg)).resize(size).png({ palette: true, effort: 4 }).toBuffer(),
  };
}
