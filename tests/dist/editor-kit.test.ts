import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { contentSchemas, jsonSchema } from '../../src/tools/editor-kit/schemas.ts';

/** The Astro extension of VS Code checks frontmatter by what Astro itself makes of the schemas. */
test.each([
  ['stories', contentSchemas.story],
  ['voices', contentSchemas.voice],
])('what Astro tells its extension of %s is what the committed schema says', (name, schema) => {
  const astro = JSON.parse(readFileSync(`.astro/collections/${name}.schema.json`, 'utf8'));
  const { $schema: _, ...properties } = astro.properties;
  const ours = jsonSchema(schema);
  expect(properties).toEqual(ours.properties);
  expect(astro.required).toEqual(ours.required);
});

test('and it tells which files are which', () => {
  const { entries } = JSON.parse(readFileSync('.astro/collections/collections.json', 'utf8'));
  const named = Object.entries<string>(entries).map(([file, name]) => [file.replace(/^.*\/content\//, ''), name]);
  expect(named).toContainEqual(['stories/ma-huailong.mdx', 'stories']);
  expect(named).toContainEqual(['voices/li-chun.mdx', 'voices']);
});
