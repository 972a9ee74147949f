import { asciiOf } from '../../lib/half-width.ts';

/** What must stay in a photograph however it is cropped, in shares of its width and height; a point has no extent. */
export interface Focus {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Where nobody says what matters: what photographers put there. */
export const middle: Focus = { left: 0.5, top: 0.5, right: 0.5, bottom: 0.5 };

const across: Readonly<Record<string, number>> = { 左: 1 / 6, 右: 5 / 6 };
const down: Readonly<Record<string, number>> = { 上: 1 / 6, 下: 5 / 6 };
const words = /^[左右]?[中正]?[上下]?[中正]?[左右]?$/;

const number = String.raw`(\d+(?:\.\d+)?)%`;
const extent = `${number}(?:-${number})?`;
const measured = new RegExp(`^${extent}[ ,]*${extent}$`);

/** How a focus is written, in an editor's words. */
export const focusForm =
  '写方位（左上、右、中），或从左、从上量起的百分数（40% 30%），要留一整块的，写从哪到哪（20%-60% 10%-50%）';

/**
 * Reads a focus as editors write it: 左上, `40% 30%`, `20%-60% 10%-50%`.
 * @returns what is wrong instead, in Chinese
 */
export function readFocus(text: string): Focus | string {
  const plain = asciiOf(text)
    .replace(/ *[-~至到] */g, '-')
    .trim();
  const word = plain.replace(/[边侧方间部\s]/g, '');
  if (word && words.test(word) && !/左.*右|右.*左|上.*下|下.*上/.test(word)) return pointOf(word);
  const [, left, right = left, top, bottom = top] = measured.exec(plain) ?? [];
  if (top === undefined) return `“${text}”读不出是照片的哪里`;
  const focus = { left: share(left), top: share(top), right: share(right), bottom: share(bottom) };
  if (Object.values(focus).some((one) => one > 1)) return `“${text}”在照片外面了`;
  if (focus.left > focus.right || focus.top > focus.bottom) return `“${text}”里，大的写在了前面`;
  return focus;
}

function pointOf(word: string): Focus {
  const [x = 0.5] = [...word].flatMap((sign) => across[sign] ?? []);
  const [y = 0.5] = [...word].flatMap((sign) => down[sign] ?? []);
  return { left: x, top: y, right: x, bottom: y };
}

function share(percent = ''): number {
  return Number(percent) / 100;
}
