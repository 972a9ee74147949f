import { existsSync, globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { editorKit } from '../../../src/tools/editor-kit/kit.ts';

const remedy = 'A schema, a contract or an example has changed: run `npm run editor-kit` and commit what it wrote.';

test.each([...editorKit()])('%s is what the generator makes', (file, text) => {
  expect(existsSync(file) ? readFileSync(file, 'utf8') : '', remedy).toBe(text);
});

test('there is no schema that is made no more', () => {
  const made = [...editorKit().keys()].filter((file) => file.startsWith('.vscode/'));
  const there = globSync(['.vscode/schemas/*', '.vscode/*.code-snippets']).sort();
  expect(there, remedy).toEqual(made.filter((file) => there.includes(file)).sort());
  expect(there).toHaveLength(made.length);
});

test('every YAML file of the content has its schema in the settings', () => {
  const settings = JSON.parse(readFileSync('.vscode/settings.json', 'utf8'));
  const schemas = Object.entries<string>(settings['yaml.schemas']);
  const covered = schemas.flatMap(([, files]) => globSync(files));
  expect(covered.sort()).toEqual(globSync('content/**/*.yaml').sort());
  for (const [schema] of schemas) expect(existsSync(schema), schema).toBe(true);
});
