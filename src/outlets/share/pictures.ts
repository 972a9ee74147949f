import { splitWording } from '../../editorial/amounts/wording.ts';
import { readArt } from '../../site/art/library.ts';
import type { Picture } from '../../site/share/share-page.ts';
import { colour } from './colour.ts';
import { widthOf } from './face.ts';
import { black, line, lineWithin, medium, paragraphWithin, rule } from './setting.ts';

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Between drawings that lie side by side, in pixels. */
const gap = 6;

/** A page's picture, filling a box. The cover is as wide a drawing as any other here. @param photo see `photo.ts` */
export function drawPicture(picture: Picture, box: Box, photo = ''): string {
  if (picture.kind === 'photo') return photograph(photo, picture.label, box);
  if (picture.kind === 'cover') return drawing(picture.wide, box);
  if (picture.kind === 'letter') return letter(picture.voices, box);
  if (picture.kind === 'figures') return figures(picture.figures, box);
  const [main = '', ...others] = picture.names;
  if (others.length === 0) return drawing(main, box, picture.align);
  const small = (box.width - gap * (others.length - 1)) / others.length;
  const below = Math.round(box.height / 3);
  const height = box.height - below - gap;
  return [
    drawing(main, { ...box, height }),
    ...others.map((name, index) =>
      drawing(name, { x: box.x + index * (small + gap), y: box.y + height + gap, width: small, height: below }),
    ),
  ].join('');
}

/** A drawing that fills a box, cut where it is too large. @param align which part is kept, as SVG says it */
export function drawing(name: string, { height, width, x, y }: Box, align = 'xMidYMid'): string {
  const place = `x="${x}" y="${y}" width="${width}" height="${height}" preserveAspectRatio="${align} slice"`;
  return readArt(name).light.svg.replace('<svg ', `<svg ${place} `);
}

/** A photograph that was cut to a box, and in its corner who took it. */
function photograph(photo: string, label: string, { height, width, x, y }: Box): string {
  const type = { ...medium(width / 40), fill: '#ffffff' };
  const inset = type.size * 0.6;
  const taken = Math.min(width - 2 * inset, widthOf(label, type.weight) * type.size);
  const band = { width: taken + 2 * inset, height: type.size * 1.9 };
  return [
    `<image href="${photo}" x="${x}" y="${y}" width="${width}" height="${height}"/>`,
    `<path d="M${x + width - band.width} ${y + height - band.height}h${band.width}v${band.height}h${-band.width}z" fill-opacity="0.72"/>`,
    lineWithin(taken + 1, label, x + width - band.width + inset, y + height - band.height * 0.32, type),
  ].join('');
}

function letter(voices: readonly { title: string; name: string }[], { height, width, x, y }: Box): string {
  const inset = width / 18;
  const pitch = height / (voices.length + 0.5);
  const size = Math.min(pitch * 0.36, width / 16);
  const left = x + inset;
  const right = x + width - inset;
  const written = voices.map(({ name, title }, index) => {
    const foot = y + (index + 1) * pitch;
    // Side by side, with a character between them.
    const together = widthOf(title, 'black') + 0.62 * widthOf(name, 'medium') + 1;
    const large = Math.min(size, (right - left) / together);
    return [
      rule(left, foot, right - left, 2, 'rule'),
      line(title, left, foot - pitch * 0.24, black(large)),
      line(name, right, foot - pitch * 0.24, medium(large * 0.62), 'end'),
    ].join('');
  });
  const frame = (by: number, thick: number) =>
    `<rect x="${x + by}" y="${y + by}" width="${width - 2 * by}" height="${height - 2 * by}" fill="none" stroke="${colour('accent')}" stroke-width="${thick}"/>`;
  const sheet = `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="${colour('panel')}"/>`;
  return [sheet, frame(10, 5), frame(18, 1.5), ...written].join('');
}

function figures(rows: readonly { wording: string; label: string }[], { height, width, x, y }: Box): string {
  const pitch = height / rows.length;
  /** Where the numbers end, and where what they count begins. */
  const [numbers, labels] = [x + width * 0.42, x + width * 0.47];
  const drawn = rows.map(({ label, wording }, index) => {
    const { number, rest } = splitWording(wording);
    const top = y + index * pitch;
    const baseline = top + pitch * 0.7;
    const room = { width: x + width - labels, height: pitch * 0.94 };
    const counted = paragraphWithin(room, label, labels, 0, medium(pitch * 0.22), 1.45);
    const together = widthOf(number, 'black') + 0.5 * (widthOf(rest, 'black') + 0.2);
    const large = Math.min(pitch * 0.56, (numbers - x) / together);
    const small = large / 2;
    return [
      index === 0 ? '' : rule(x, top, width, 2, 'rule'),
      line(rest, numbers, baseline, black(small), 'end'),
      line(number, numbers - small * (widthOf(rest, 'black') + 0.2), baseline, black(large), 'end'),
      `<g transform="translate(0 ${top + (pitch - counted.height) / 2})">${counted.markup}</g>`,
    ].join('');
  });
  return drawn.join('');
}
