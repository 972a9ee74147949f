import { readFileSync } from 'node:fs';
import { create, type Font, type Glyph } from 'fontkitten';

const files = { black: '900Black/NotoSerifSC_900Black', medium: '500Medium/NotoSerifSC_500Medium' } as const;

/** Headlines are black, all else is medium: the two weights of the headline face that pictures are set in. */
export type Weight = keyof typeof files;

const faces = new Map<Weight, Font>();

function face(weight: Weight): Font {
  const opened = faces.get(weight);
  if (opened) return opened;
  const font = create(readFileSync(`node_modules/@expo-google-fonts/noto-serif-sc/${files[weight]}.ttf`)) as Font;
  faces.set(weight, font);
  return font;
}

/** Full-width punctuation whose ink lies in its left half, and in its right half. */
const leftInked = new Set('、，。；：）》”’');
const rightInked = new Set('（《“‘');

interface Placed {
  glyph: Glyph;
  /** In em, from the beginning of the line. */
  x: number;
}

/**
 * Where each glyph of a line goes. The blank halves of full-width punctuation are dropped at both
 * ends of the line and between marks that meet (W3C clreq, 标点挤压), and two dashes are one.
 * @throws when the face lacks a character, for it would be a blank box in a picture
 */
function place(text: string, weight: Weight): { glyphs: Placed[]; width: number } {
  const font = face(weight);
  const characters = [...text.replaceAll('——', '⸺')];
  let x = 0;
  const glyphs = characters.map((character, index) => {
    const code = character.codePointAt(0) as number;
    if (!font.hasGlyphForCodePoint(code)) throw new Error(`卡片和海报用了思源宋体没有的字：${character}`);
    const glyph = font.glyphForCodePoint(code);
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
  const scale = size / face(weight).unitsPerEm;
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
