import type { FontProvider } from 'astro';
import { headlineFace } from '../../lib/headline-face.ts';
import { typefaceFile } from '../../lib/typeface.ts';

/** What `base.css` asks for. The face has one weight, whatever its maker calls it. */
const weight = 900;

const provider: FontProvider<never> = {
  name: 'headline-face',
  resolveFont: () => ({
    fonts: [{ src: [{ url: typefaceFile('black'), format: 'truetype' }], weight, style: 'normal' }],
  }),
};

/** The headline face, for Astro's `fonts`: whole while one writes, and cut to each page by a build (`page-faces.ts`). */
export const headlineFont = {
  name: headlineFace.family,
  cssVariable: '--font-headline' as const,
  provider,
  weights: [weight] as [number],
  styles: ['normal'] as ['normal'],
  fallbacks: [...headlineFace.fallbacks],
  optimizedFallbacks: false,
};
