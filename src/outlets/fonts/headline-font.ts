import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { FontProvider } from 'astro';
import subsetFont from 'subset-font';
import { readContent } from '../../editorial/content/content.ts';
import { headlineFace } from '../../lib/headline-face.ts';
import { holds, typefaceFile } from '../../lib/typeface.ts';
import { headlineCharacters, publicPart } from './headline-text.ts';

/** What `base.css` asks for. The face has one weight, whatever its maker calls it. */
const weight = 900;
const cache = resolve('node_modules/.cache/headline-font');

/**
 * The characters the headline face is cut down to. One that it never had is left to the system's face.
 * @param root the folder that holds `content/`
 * @param preview with what is not public yet
 */
export function charactersInUse(root: string, preview: boolean, now = new Date()): string {
  const { content } = readContent(root);
  const wanted = headlineCharacters(preview ? content : publicPart(content, now));
  return [...wanted].filter(holds).join('');
}

/**
 * A face with these characters alone. The features kept squeeze Chinese
 * punctuation (W3C clreq); the names kept are the copyright and licence.
 */
export async function cutDown(face: Buffer, characters: string): Promise<Buffer> {
  return subsetFont(face, characters, {
    targetFormat: 'woff2',
    keepFeatures: ['kern', 'liga', 'ccmp', 'locl', 'mark', 'halt', 'chws', 'palt', 'vert', 'vhal', 'vchw'],
    preserveNameIds: [0, 7, 13, 14],
  });
}

/** Stores the face of the whole site for Astro's Fonts API, which preloads it; a build cuts it to each page (`page-faces.ts`). */
async function subset(preview: boolean): Promise<string> {
  const characters = charactersInUse('.', preview);
  const path = `${cache}/${createHash('sha256').update(characters).digest('hex').slice(0, 16)}.woff2`;
  const font = await cutDown(readFileSync(typefaceFile('black')), characters);
  mkdirSync(cache, { recursive: true });
  writeFileSync(path, font);
  return path;
}

/** The headline face, for Astro's `fonts`. @param preview with what is not public yet */
export function headlineFont(preview: boolean) {
  const provider: FontProvider<never> = {
    name: 'headline-subset',
    resolveFont: async () => ({
      fonts: [{ src: [{ url: await subset(preview), format: 'woff2' }], weight, style: 'normal' }],
    }),
  };
  return {
    name: headlineFace.family,
    cssVariable: '--font-headline' as const,
    provider,
    weights: [weight] as [number],
    styles: ['normal'] as ['normal'],
    fallbacks: [...headlineFace.fallbacks],
    optimizedFallbacks: false,
  };
}
