import { createHash } from 'node:crypto';
import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { FontProvider } from 'astro';
import { create, type Font } from 'fontkitten';
import subsetFont from 'subset-font';
import { contentFolder } from '../../lib/content-folder.ts';
import { headlineCharacters } from './headline-text.ts';

const face = 'node_modules/@expo-google-fonts/noto-serif-sc/900Black/NotoSerifSC_900Black.ttf';
const cache = resolve('node_modules/.cache/headline-font');

/** The characters the headline face is cut down to. */
export function charactersInUse(): string {
  const files = globSync(`${contentFolder}/**/*.{mdx,yaml}`).sort();
  return headlineCharacters(files.map((file) => readFileSync(file, 'utf8')));
}

/** The characters that a typeface cannot show. */
export function charactersLacking(characters: string, font: Buffer): string[] {
  const held = new Set((create(font) as Font).characterSet);
  return [...characters].filter((character) => !held.has(character.codePointAt(0) ?? 0));
}

/**
 * Cuts Noto Serif SC Black down to the characters in use and stores it for Astro's
 * Fonts API, which hashes and preloads it. The features kept squeeze Chinese
 * punctuation (W3C clreq); the names kept are the copyright and licence.
 */
async function subset(): Promise<string> {
  const characters = charactersInUse();
  const whole = readFileSync(face);
  const lacking = charactersLacking(characters, whole);
  if (lacking.length > 0) throw new Error(`标题用了思源宋体没有的字：${lacking.join(' ')}`);
  const path = `${cache}/${createHash('sha256').update(characters).digest('hex').slice(0, 16)}.woff2`;
  const font = await subsetFont(whole, characters, {
    targetFormat: 'woff2',
    keepFeatures: ['kern', 'liga', 'ccmp', 'locl', 'mark', 'halt', 'chws', 'palt', 'vert', 'vhal', 'vchw'],
    preserveNameIds: [0, 7, 13, 14],
  });
  mkdirSync(cache, { recursive: true });
  writeFileSync(path, font);
  return path;
}

const provider: FontProvider<never> = {
  name: 'headline-subset',
  resolveFont: async () => ({
    fonts: [{ src: [{ url: await subset(), format: 'woff2' }], weight: 900, style: 'normal' }],
  }),
};

/** The headline face, for `fonts` in astro.config.mjs. */
export const headlineFont = {
  name: 'Headline Song',
  cssVariable: '--font-headline' as const,
  provider,
  weights: [900] as [number],
  styles: ['normal'] as ['normal'],
  fallbacks: ['Songti SC', 'STSong', 'Noto Serif CJK SC', 'Source Han Serif SC', 'SimSun', 'serif'],
  optimizedFallbacks: false,
};
