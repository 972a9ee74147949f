import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { parse } from 'parse5';
import { elements, hasClass, textOf } from '../lib/html.ts';
import { charactersInUse } from './headline-font.ts';

/** What `base.css` sets in the headline face. */
const headlineTags = ['h1', 'h2', 'h3'];
const headlineClass = 'headline';

/**
 * The characters a page sets in the headline face that the face does not hold.
 * @param html a built page
 */
export function missingCharacters(html: string, held: ReadonlySet<string>): string[] {
  const headlines = elements(parse(html)).filter(
    (element) => headlineTags.includes(element.tagName) || hasClass(element, headlineClass),
  );
  const characters = new Set(headlines.flatMap((headline) => [...textOf(headline)]));
  return [...characters].filter((character) => !/\s/.test(character) && !held.has(character));
}

/** Fails the build when a headline would fall back to another face in the middle of a line. */
export function headlineCheck(): AstroIntegration {
  return {
    name: 'headline-check',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const held = new Set(charactersInUse());
        const root = fileURLToPath(dir);
        // The gallery of a preview is no reader's page: its headlines may fall back.
        const problems = globSync('**/*.html', { cwd: root, exclude: ['dev/**'] }).flatMap((page) => {
          const missing = missingCharacters(readFileSync(`${root}/${page}`, 'utf8'), held);
          return missing.length > 0 ? [`${page}：${missing.join(' ')}`] : [];
        });
        if (problems.length > 0) {
          throw new Error(`标题字体里缺字（标题字从 content/ 的标题、小标题、引语里收集）：\n${problems.join('\n')}`);
        }
      },
    },
  };
}
