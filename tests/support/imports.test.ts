import { expect, test } from 'vitest';
import { importedBy } from './imports.ts';

const named = ['src/site/site.ts'];

test.each([
  ['a type', "import type { Site } from '../site/site.ts';"],
  ['a type in its place', "type X = import('../site/site.ts').Site;"],
  ['what is handed on', "export { site } from '../site/site.ts';"],
  ['all of it handed on', "export * from '../site/site.ts';"],
  ['an effect', "import '../site/site.ts';"],
  ['from the project', "import '/src/site/site.ts';"],
  ['as text', "import text from '../site/site.ts?raw';"],
  ['later', "export const later = () => import('../site/site.ts');"],
  ['later, by a template', 'export const later = () => import(`../site/site.ts`);'],
  // biome-ignore lint/suspicious/noTemplateCurlyInString: it is code.
  ['later, by a name', 'export const later = (name: string) => import(`../site/sit${name}.ts`);'],
  ['whatever fits', "export const all = import.meta.glob(['../site/[s]ite.*']);"],
  ['whatever fits, by type', "const all = import.meta.glob<string>('/src/site/[s]ite.*', { eager: true });"],
  ['by require', "const site = require('../site/site.ts');"],
  ['by a require of its own', "const site = createRequire(import.meta.url)('../site/site.ts');"],
])('code takes %s', (_, code) => {
  expect(importedBy('src/lib/dates.ts', code)).toEqual(named);
});

test.each([
  ['its code', "---\nimport { site } from '../site/site.ts';\n---\n"],
  ['its code behind a comment', "<!-- A page -->\n---\nimport '../site/site.ts';\n---\n"],
  ['Windows lines', "---\r\nimport '../site/site.ts';\r\n---\r\n"],
  ['its markup', "---\n---\n<p>{(await import('../site/site.ts')).site}</p>"],
  ['a script', "<script>\n  import '../site/site.ts';\n</script>"],
  ['a module', '<script type="module">import "../site/site.ts";</script>'],
  ['a script of a file', '<script src="../site/site.ts"></script>'],
  ['a style', "<style>@import '../site/site.ts';</style>"],
])('a page takes by %s', (_, page) => {
  expect(importedBy('src/lib/Page.astro', page)).toEqual(named);
});

test('so does MDX', () => {
  expect(importedBy('src/lib/text.mdx', "import { site } from '../site/site.ts'\n\n# 题\n")).toEqual(named);
});

test.each([
  "@import '../site/site.ts' layer(base);",
  '@import url(../site/site.ts);',
  '@reference "../site/site.ts";',
  "@plugin '../site/site.ts';",
  ".a { background: url('../site/site.ts#part'); }",
])('a sheet takes by %s', (sheet) => {
  expect(importedBy('src/lib/a.css', sheet)).toEqual(named);
});

test.each([
  ['a.ts', "import { readFileSync } from 'node:fs';\n// import '../site/site.ts'"],
  ['a.css', "/* @import '../site/site.ts'; */ @import 'tailwindcss';"],
  ['a.mdx', '正文说到“../site/site.ts”，又说 import。'],
])('%s takes nothing of ours', (file, text) => {
  expect(importedBy(`src/lib/${file}`, text)).toEqual([]);
});
