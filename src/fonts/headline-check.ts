import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { charactersInUse } from './headline-font.ts';

type Node = DefaultTreeAdapterTypes.ChildNode;

/** What `base.css` sets in the headline face. */
const headlineTags = new Set(['h1', 'h2', 'h3']);
const headlineClass = 'headline';

/**
 * The characters a page sets in the headline face that the face does not hold.
 * @param html a built page
 */
export function missingCharacters(html: string, held: ReadonlySet<string>): string[] {
  const missing = new Set<string>();
  const walk = (node: Node, inHeadline: boolean): void => {
    if (node.nodeName === '#text' && inHeadline) {
      for (const character of (node as DefaultTreeAdapterTypes.TextNode).value) {
        if (!/\s/.test(character) && !held.has(character)) missing.add(character);
      }
    }
    if (!('childNodes' in node)) return;
    const classes = 'attrs' in node ? (node.attrs.find(({ name }) => name === 'class')?.value.split(' ') ?? []) : [];
    const sets = inHeadline || headlineTags.has(node.nodeName) || classes.includes(headlineClass);
    for (const child of node.childNodes) walk(child, sets);
  };
  for (const child of parse(html).childNodes) walk(child, false);
  return [...missing];
}

/** Fails the build when a headline would fall back to another face in the middle of a line. */
export function headlineCheck(): AstroIntegration {
  return {
    name: 'headline-check',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const held = new Set(charactersInUse());
        const root = fileURLToPath(dir);
        const problems = globSync('**/*.html', { cwd: root }).flatMap((page) => {
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
