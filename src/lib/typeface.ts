import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { create, type Font } from 'fontkitten';
import { headlineFace, type Weight } from './headline-face.ts';

/** Found as a package is: the checker may be run on content anywhere. */
const { resolve } = createRequire(import.meta.url);

export function typefaceFile(weight: Weight): string {
  return resolve(`${headlineFace.package}/${headlineFace.files[weight]}`);
}

const opened = new Map<Weight, Font>();

export function typeface(weight: Weight): Font {
  const known = opened.get(weight);
  if (known) return known;
  const font = create(readFileSync(typefaceFile(weight))) as Font;
  opened.set(weight, font);
  return font;
}

/** Whether the face has a glyph for a character; both weights have the same ones. */
export function holds(character: string): boolean {
  return typeface('black').hasGlyphForCodePoint(character.codePointAt(0) ?? 0);
}
