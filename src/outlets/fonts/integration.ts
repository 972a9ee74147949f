import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { headlineProblems } from './headline-check.ts';
import { headlineFont } from './headline-font.ts';

/** Sets headlines in a face of their own, and fails a build whose pages lack it or some of its characters. */
export function headlineFace(): AstroIntegration {
  let base = '/';
  return {
    name: 'headline-face',
    hooks: {
      'astro:config:setup': ({ command, config, updateConfig }) => {
        base = config.base;
        updateConfig({ fonts: [headlineFont(command === 'dev' || process.env['PREVIEW'] === '1')] });
      },
      'astro:build:done': ({ dir }) => {
        const problems = headlineProblems(fileURLToPath(dir), base);
        if (problems.length > 0) throw new Error(`标题字体没有做好：\n${problems.join('\n')}`);
      },
    },
  };
}
