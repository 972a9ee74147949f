import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { headlineProblems } from './headline-check.ts';
import { headlineFont } from './headline-font.ts';
import { cutToPages } from './page-faces.ts';

/** Sets headlines in a face of their own, cut to each page, and fails a build whose pages lack it or some of its characters. */
export function headlineFace(): AstroIntegration {
  let base = '/';
  return {
    name: 'headline-face',
    hooks: {
      'astro:config:setup': ({ command, config, updateConfig }) => {
        base = config.base;
        updateConfig({ fonts: [headlineFont(command === 'dev' || process.env['PREVIEW'] === '1')] });
      },
      'astro:build:done': async ({ dir }) => {
        const root = fileURLToPath(dir);
        await cutToPages(root, base);
        const problems = headlineProblems(root, base);
        if (problems.length > 0) throw new Error(`标题字体没有做好：\n${problems.join('\n')}`);
      },
    },
  };
}
