import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { headlineFont } from './headline-font.ts';
import { cutToPages } from './page-faces.ts';

/**
 * Sets headlines in a face of their own, cut to each page, and fails a build whose pages would lack it.
 * @param last what is done to each page after that
 */
export function headlineFace(last: (html: string) => string): AstroIntegration {
  let base = '/';
  return {
    name: 'headline-face',
    hooks: {
      'astro:config:setup': ({ config, updateConfig }) => {
        base = config.base;
        updateConfig({ fonts: [headlineFont] });
      },
      'astro:build:done': ({ dir }) => cutToPages(fileURLToPath(dir), base, last),
    },
  };
}
