import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { create, type Font } from 'fontkitten';

/** Found as a package is: the checker may be run on content anywhere. */
const { resolve } = createRequire(import.meta.url);
const files = { black: '900Black/NotoSerifSC_900Black', medium: '500Medium/NotoSerifSC_500Medium' } as const;

/** The weights of Noto Serif SC that are used: headlines are black, the other words of pictures are medium. */
export type Weight = keyof typeof files;

export function typefaceFile(weight: Weight): string {
  return resolve(`@expo-google-fonts/noto-serif-sc/${files[weight]}.ttf`);
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
