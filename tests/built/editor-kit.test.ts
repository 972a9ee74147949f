import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { contentSchemas, jsonSchema } from '../../src/tools/editor-kit/schemas.ts';
import { builtSite } from '../support/sites.ts';

const { dir } = await builtSite('preview');
/** What Astro wrote while it built. */
const read = (file: string) => JSON.parse(readFileSync(`${dir}/../collections/${file}`, 'utf8'));

/** The Astro extension of VS Code checks frontmatter by what Astro itself makes of the schemas. */
test.each([
  ['stories', contentSchemas.story],
  ['voices', contentSchemas.voice],
])('what Astro tells its extension of %s is what the committed schema says', (name, schema) => {
  const astro = read(`${name}.schema.json`);
  const { $schema: _, ...properties } = astro.properties;
  const ours = jsonSchema(schema);
  expect(properties).toEqual(ours.properties);
  expect(astro.required).toEqual(ours.required);
});

test('and it tells which files are which', () => {
  const { entries } = read('collections.json');
  const named = Object.entries<string>(entries).map(([file, name]) => [file.replace(/^.*\/content\//, ''), name]);
  expect(named).toContainEqual(['stories/guo-he.mdx', 'stories']);
  expect(named).toContainEqual(['voices/wu-shuang.mdx', 'voices']);
});
