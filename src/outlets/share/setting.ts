import type { Weight } from '../../lib/headline-face.ts';
import { colour } from './colour.ts';
import { outline, widthOf } from './face.ts';
import { breakLines } from './lines.ts';

/** How a text is set: weight, size in pixels, and colour. */
export interface Type {
  weight: Weight;
  size: number;
  fill: string;
}

export const black = (size: number, token = 'ink'): Type => ({ weight: 'black', size, fill: colour(token) });
export const medium = (size: number, token = 'ink-soft'): Type => ({ weight: 'medium', size, fill: colour(token) });

/** A text that runs over lines, drawn, and the room it took. */
export interface Block {
  markup: string;
  /** From the top of its first line to the foot of its last, in pixels. */
  height: number;
}

/** From the top of a character's square to its baseline, in em. */
const ascent = 0.88;

/** One line. @param x where it begins, or where it ends. @param y its baseline */
export function line(text: string, x: number, y: number, type: Type, anchor: 'start' | 'end' = 'start'): string {
  const start = anchor === 'start' ? x : x - widthOf(text, type.weight) * type.size;
  return path(outline(text, type.weight, type.size, start, y), type);
}

/** One line, set smaller where it would be wider than this. */
export function lineWithin(width: number, text: string, x: number, y: number, type: Type, anchor?: 'end'): string {
  return line(text, x, y, { ...type, size: Math.min(type.size, width / widthOf(text, type.weight)) }, anchor);
}

/**
 * Lines one under the other, as large as their room allows.
 * @param y the top of the first
 * @param type whose size is the largest wanted
 * @param leading in em
 */
export function linesWithin(
  room: { width: number; height: number },
  texts: readonly string[],
  x: number,
  y: number,
  type: Type,
  leading: number,
): Block {
  const widest = Math.max(...texts.map((text) => widthOf(text, type.weight)));
  const tall = 1 + (texts.length - 1) * leading;
  const size = Math.floor(Math.min(type.size, room.width / widest, room.height / tall));
  const baseline = (index: number) => y + (ascent + index * leading) * size;
  return {
    markup: texts.map((text, index) => line(text, x, baseline(index), { ...type, size })).join(''),
    height: tall * size,
  };
}

/** A line less full than this would be torn apart to reach the margin: it stays short. */
const justifiable = 0.93;

/** A paragraph, its full lines justified. @param y the top of the first line. @param leading in em */
export function paragraph(text: string, x: number, y: number, width: number, type: Type, leading: number): Block {
  const { size, weight } = type;
  const measure = width / size;
  const broken = linesOf(text, width, type);
  const drawn = broken.map((part, index) => {
    const full = index < broken.length - 1 && widthOf(part, weight) >= measure * justifiable;
    return outline(part, weight, size, x, y + (ascent + index * leading) * size, full ? measure : undefined);
  });
  return { markup: path(drawn.join(''), type), height: heightOf(broken, type, leading) };
}

function linesOf(text: string, width: number, { size, weight }: Type): string[] {
  return breakLines(text, width / size, (part) => widthOf(part, weight));
}

function heightOf(lines: readonly string[], { size }: Type, leading: number): number {
  return (1 + (lines.length - 1) * leading) * size;
}

/** A paragraph, set smaller where it would be taller than its room. */
export function paragraphWithin(
  room: { width: number; height: number },
  text: string,
  x: number,
  y: number,
  type: Type,
  leading: number,
): Block {
  return paragraph(text, x, y, room.width, { ...type, size: sizeWithin(room, text, type, leading) }, leading);
}

/** The size at which a paragraph is no taller than its room. */
function sizeWithin(room: { width: number; height: number }, text: string, type: Type, leading: number): number {
  let { size } = type;
  const isTall = () => heightOf(linesOf(text, room.width, { ...type, size }), { ...type, size }, leading) > room.height;
  while (size > 1 && isTall()) size *= 0.96;
  return size;
}

/** A paragraph as tall as it needs, of which the last line stands on a baseline. @param y that baseline */
export function paragraphUpTo(
  room: { width: number; height: number },
  text: string,
  x: number,
  y: number,
  type: Type,
  leading: number,
): Block {
  const fitting = { ...type, size: sizeWithin(room, text, type, leading) };
  const height = heightOf(linesOf(text, room.width, fitting), fitting, leading);
  return paragraph(text, x, y - height + (1 - ascent) * type.size, room.width, fitting, leading);
}

/** Characters one under the other, as on a poster. @param x the left of the column. @param y its top. @param pitch in em */
export function column(text: string, x: number, y: number, type: Type, pitch: number): string {
  const { size, weight } = type;
  const drawn = [...text].map((character, index) =>
    outline(character, weight, size, x, y + (ascent + index * pitch) * size),
  );
  return path(drawn.join(''), type);
}

/** The rule under a masthead, thick and thin. @param y the middle of the thick one */
export function doubleRule(x: number, y: number, length: number): string {
  return rule(x, y, length, 6, 'ink') + rule(x, y + 9, length, 2, 'ink');
}

/** A line from left to right. @param y its middle. @param token its colour */
export function rule(x: number, y: number, length: number, thick: number, token: string): string {
  return `<path d="M${x} ${y}h${length}" stroke="${colour(token)}" stroke-width="${thick}"/>`;
}

function path(d: string, { fill }: Type): string {
  return `<path d="${d}" fill="${fill}"/>`;
}
