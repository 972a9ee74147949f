import type { Glyph } from 'fontkitten';
import type { Weight } from '../../lib/headline-face.ts';
import { typeface } from '../../lib/typeface.ts';

/** Full-width punctuation whose ink lies in its left half, and in its right half. */
const leftInked = new Set('、，。；：）》”’');
const rightInked = new Set('（《“‘');

interface Placed {
  glyph: Glyph;
  /** In em, from the beginning of the line. */
  x: number;
}

/** What printers set for a sort they lack: 〓, the mark of a missing character. */
const lacking = 0x3013;

/** Takes no room, or stands on the character before it: without a glyph there is nothing to draw. */
const withoutRoom = /[\p{Default_Ignorable_Code_Point}\p{M}\p{C}]/u;

/**
 * Where each glyph of a line goes. The blank halves of full-width punctuation are dropped at both
 * ends of the line and between marks that meet (W3C clreq, 标点挤压), and two dashes are one.
 * A character that the face lacks is drawn as 〓, of which the checker warns: a picture has no other
 * face that is the same on every machine.
 */
function place(text: string, weight: Weight): { glyphs: Placed[]; width: number } {
  const font = typeface(weight);
  const has = (character: string) => font.hasGlyphForCodePoint(character.codePointAt(0) ?? 0);
  const characters = [...text.replaceAll('——', '⸺')].filter(
    (character) => has(character) || !withoutRoom.test(character),
  );
  let x = 0;
  const glyphs = characters.map((character, index) => {
    const glyph = font.glyphForCodePoint(has(character) ? (character.codePointAt(0) ?? 0) : lacking);
    const [before, after] = [characters[index - 1], characters[index + 1]];
    if (rightInked.has(character) && (before === undefined || rightInked.has(before))) x -= 0.5;
    const placed = { glyph, x };
    const squeezed = leftInked.has(character) && (after === undefined || leftInked.has(after) || rightInked.has(after));
    x += squeezed ? 0.5 : glyph.advanceWidth / font.unitsPerEm;
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
    ({ glyph }, index) => index > 0 && !(isNarrow(glyph) && isNarrow(glyphs[index - 1]?.glyph)),
  );
  const gaps = parted.filter(Boolean).length;
  const spread = measure === undefined || gaps === 0 ? 0 : (measure - width) / gaps;
  let passed = 0;
  return glyphs
    .map(({ glyph, x: em }, index) => {
      if (parted[index]) passed += spread;
      return glyph.path.transform(scale, 0, 0, -scale, x + (em + passed) * size, y).toSVG();
    })
    .join('');
}

/** Digits and Latin letters. */
function isNarrow(glyph: Glyph | undefined): boolean {
  return (glyph?.codePoints[0] ?? 0) < 0x80;
}
