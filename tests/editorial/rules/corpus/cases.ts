import { characters } from './characters.ts';
import { code } from './code.ts';
import { components } from './components.ts';
import { copy } from './copy.ts';
import { fields } from './fields.ts';
import { figures } from './figures.ts';
import { frontmatter } from './frontmatter.ts';
import { type Case, good } from './good.ts';
import { markdown } from './markdown.ts';
import { steps } from './steps.ts';
import { tables } from './tables.ts';
import { yaml } from './yaml.ts';

/** What editors did, by subject. */
export const cases: readonly Case[] = [
  ...frontmatter,
  ...yaml,
  ...fields,
  ...markdown,
  ...components,
  ...steps,
  ...tables,
  ...code,
  ...figures,
  ...copy,
  ...characters,
];

/** The good story with that done to it, at an address of its own. */
export function storyOf({ from, to }: Case, slug: string): string {
  if (!good.includes(from)) throw new Error(`not in the good story: ${from}`);
  return good.replace(from, () => to).replace('slug: the-slug', `slug: ${slug}`);
}
