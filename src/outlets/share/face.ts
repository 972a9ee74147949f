import type { Glyph } from 'fontkitten';
import type { Weight } from '../../lib/headline-face.ts';
import { typeface } from '../../lib/typeface.ts';

/** Full-width punctuation whose ink lies in its left half, and in its right half. */
const leftInked = new Set('、，。；：）》”’');
const rightInked = new Set('（《“‘');

interface Placed {
  sort: Sort;
  /** In em, from the beginning of the line. */
  x: number;
}

/** A character as a face has it: what its outlines are made of, and its advance, in em. */
interface Sort {
  glyph: Glyph;
  path: Glyph['path'];
  advance: number;
}

/** What printers set for a sort they lack: 〓, the mark of a missing character. */
const lacking = 0x3013;

/** A page sets one character many times, and pages the same ones: finding it in the face costs more than placing it. */
const cases: Readonly<Record<Weight, Map<string, Sort | undefined>>> = { black: new Map(), medium: new Map() };

/** The sort of a character; nothing for what takes no room and that the face lacks. */
function sortOf(character: string, weight: Weight): Sort | undefined {
  const known = cases[weight];
  if (known.has(character)) return known.get(character);
  const font = typeface(weight);
  const codePoint = character.codePointAt(0) ?? 0;
  const has = font.hasGlyphForCodePoint(codePoint);
  const glyph = has || !withoutRoom.test(character) ? font.glyphForCodePoint(has ? codePoint : lacking) : undefined;
  const sort = glyph && { glyph, path: glyph.path, advance: glyph.advanceWidth / font.unitsPerEm };
  known.set(character, sort);
  return sort;
}

/** Takes no room, or stands on the character before it: without a glyph there is nothing to draw. */
const withoutRoom = /[\p{Default_Ignorable_Code_Point}\p{M}\p{C}]/u;

/**
 * Where each glyph of a line goes. The blank halves of full-width punctuation are dropped at both
 * ends of the line and between marks that meet (W3C clreq, 标点挤压), and two dashes are one.
 * A character that the face lacks is drawn as 〓, of which the checker warns: a picture has no other
 * face that is the same on every machine.
 */
function place(text: string, weight: Weight): { glyphs: Placed[]; width: number } {
  const sorts = [...text.replaceAll('——', '⸺')].flatMap((character) => {
    const sort = sortOf(character, weight);
    return sort ? { character, sort } : [];
  });
  let x = 0;
  const glyphs = sorts.map(({ character, sort }, index) => {
    const [before, after] = [sorts[index - 1]?.character, sorts[index + 1]?.character];
    if (rightInked.has(character) && (before === undefined || rightInked.has(before))) x -= 0.5;
    const placed = { sort, x };
    const squeezed = leftInked.has(character) && (after === undefined || leftInked.has(after) || rightInked.has(after));
    x += squeezed ? 0.5 : sort.advance;
    return placed;
  });
  return { glyphs, width: x };
}

/** The width of a line, in em. */
export function widthOf(text: string, weight: Weight): number {
  return place(text, weight).width;
}

/**
 * A line as the outlines of its letters, so that no machine needs the typeface.
 * @param measure the width to which the line is spread, in em; numbers are not torn apart
 * @returns the data of an SVG path whose line begins at x on the baseline y
 */
export function outline(text: string, weight: Weight, size: number, x: number, y: number, measure?: number): string {
  const { glyphs, width } = place(text, weight);
  const scale = size / typeface(weight).unitsPerEm;
  const parted = glyphs.map(
    ({ sort }, index) => index > 0 && !(isNarrow(sort.glyph) && isNarrow(glyphs[index - 1]?.sort.glyph)),
  );
  const gaps = parted.filter(Boolean).length;
  const spread = measure === undefined || gaps === 0 ? 0 : (measure - width) / gaps;
  let passed = 0;
  return glyphs
    .map(({ sort, x: em }, index) => {
      if (parted[index]) passed += spread;
      return drawn(sort.path, scale, x + (em + passed) * size, y);
    })
    .join('');
}

const letters = { moveTo: 'M', lineTo: 'L', quadraticCurveTo: 'Q', bezierCurveTo: 'C', closePath: 'Z' };

/** A glyph's outlines in a picture, upside down to what they are in a face: most of what a picture costs to write. */
function drawn({ commands }: Glyph['path'], scale: number, left: number, baseline: number): string {
  let d = '';
  for (const { args, command } of commands) {
    d += letters[command];
    for (let at = 0; at < args.length; at += 2) {
      const x = Math.round((scale * (args[at] as number) + left) * 100) / 100;
      const y = Math.round((baseline - scale * (args[at + 1] as number)) * 100) / 100;
      d += at === 0 ? `${x} ${y}` : ` ${x} ${y}`;
    }
  }
  return d;
}

/** Digits and Latin letters. */
function isNarrow(glyph: Glyph | undefined): boolean {
  return (glyph?.codePoints[0] ?? 0) < 0x80;
}
