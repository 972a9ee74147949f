import { expect, test } from 'vitest';
import { importedBy } from './imports.ts';

const named = ['src/site/scenes.ts'];

test.each([
  ['a type', "import type { Site } from '../site/scenes.ts';"],
  ['a type in its place', "type X = import('../site/scenes.ts').Site;"],
  ['what is handed on', "export { site } from '../site/scenes.ts';"],
  ['all of it handed on', "export * from '../site/scenes.ts';"],
  ['an effect', "import '../site/scenes.ts';"],
  ['from the project', "import '/src/site/scenes.ts';"],
  ['as text', "import text from '../site/scenes.ts?raw';"],
  ['later', "export const later = () => import('../site/scenes.ts');"],
  ['later, by a template', 'export const later = () => import(`../site/scenes.ts`);'],
  // biome-ignore lint/suspicious/noTemplateCurlyInString: it is code.
  ['later, by a name', 'export const later = (name: string) => import(`../site/scen${name}.ts`);'],
  ['whatever fits', "export const all = import.meta.glob(['../site/[s]cenes.*']);"],
  ['whatever fits, by type', "const all = import.meta.glob<string>('/src/site/[s]cenes.*', { eager: true });"],
  ['by require', "const site = require('../site/scenes.ts');"],
  ['by a require of its own', "const site = createRequire(import.meta.url)('../site/scenes.ts');"],
])('code takes %s', (_, code) => {
  expect(importedBy('src/lib/dates.ts', code)).toEqual(named);
});

test.each([
  ['its code', "---\nimport { site } from '../site/scenes.ts';\n---\n"],
  ['its code behind a comment', "<!-- A page -->\n---\nimport '../site/scenes.ts';\n---\n"],
  ['Windows lines', "---\r\nimport '../site/scenes.ts';\r\n---\r\n"],
  ['its markup', "---\n---\n<p>{(await import('../site/scenes.ts')).site}</p>"],
  ['a script', "<script>\n  import '../site/scenes.ts';\n</script>"],
  ['a module', '<script type="module">import "../site/scenes.ts";</script>'],
  ['a script of a file', '<script src="../site/scenes.ts"></script>'],
  ['a style', "<style>@import '../site/scenes.ts';</style>"],
])('a page takes by %s', (_, page) => {
  expect(importedBy('src/lib/Page.astro', page)).toEqual(named);
});

test('so does MDX', () => {
  expect(importedBy('src/lib/text.mdx', "import { site } from '../site/scenes.ts'\n\n# 题\n")).toEqual(named);
});

test.each([
  "@import '../site/scenes.ts' layer(base);",
  '@import url(../site/scenes.ts);',
  '@reference "../site/scenes.ts";',
  "@plugin '../site/scenes.ts';",
  ".a { background: url('../site/scenes.ts#part'); }",
])('a sheet takes by %s', (sheet) => {
  expect(importedBy('src/lib/a.css', sheet)).toEqual(named);
});

test.each([
  ['a.ts', "import { readFileSync } from 'node:fs';\n// import '../site/scenes.ts'"],
  ['a.css', "/* @import '../site/scenes.ts'; */ @import 'tailwindcss';"],
  ['a.mdx', '正文说到“../site/scenes.ts”，又说 import。'],
])('%s takes nothing of ours', (file, text) => {
  expect(importedBy(`src/lib/${file}`, text)).toEqual([]);
});
