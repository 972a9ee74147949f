import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildSite } from '../support/build.ts';
import { copyProject } from '../support/project.ts';

/** A story component in the folder of its own that is all there is to add. */
const files = {
  'Salute.astro': '---\nimport \'./style.css\';\n---\n<p class="salute"><slot /></p>',
  'style.css': '@layer components {\n  .salute {\n    font-weight: 700;\n  }\n}\n',
  'print.css':
    '@media print {\n  @layer components {\n    .salute {\n      text-transform: uppercase;\n    }\n  }\n}\n',
  'contract.ts':
    "export const contract = { use: '敬礼', props: { to: { hint: '向谁', required: true } }, inside: '话' };",
  'example.mdx': '## 一句\n\n<Salute to="读者">敬礼</Salute>\n',
};
const story = 'content/stories/he-laoshi.mdx';
let root = '';
const page = (path: string) => readFileSync(join(root, 'dist', path, 'index.html'), 'utf8');

beforeAll(async () => {
  root = copyProject();
  const folder = join(root, 'src/components/story/Salute');
  mkdirSync(folder);
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  writeFileSync(join(root, story), `${readFileSync(join(root, story), 'utf8')}\n<Salute to="读者">敬礼</Salute>\n`);
  await buildSite(root, { PREVIEW: '1' });
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

test('a component stands in the stories that use it, and in the gallery', () => {
  for (const path of ['stories/he-laoshi', 'dev/components'])
    expect(page(path)).toContain('<p class="salute">敬礼</p>');
});

test('its style comes with the pages that show it, and with no other', () => {
  for (const path of ['stories/he-laoshi', 'dev/components', 'print']) expect(page(path)).toContain('.salute{');
  for (const path of ['stories/guo-he', 'voices', '']) expect(page(path)).not.toContain('.salute');
});

test('its style for paper is in the one file for paper', () => {
  const [, name = ''] = page('voices').match(/<link rel="stylesheet" media="print" href="([^"]*)"/) ?? [];
  expect(readFileSync(join(root, 'dist', name), 'utf8')).toContain('.salute{text-transform:uppercase}');
});

test('the gallery shows every example, whose drawing is served, and a word with its explanation', () => {
  const gallery = page('dev/components');
  const [, mentioned = ''] = gallery.match(/<a class="term"[^>]*>(.*?)<\/a>/) ?? [];
  const [, explained = ''] = gallery.match(/<dl>(.*?)<\/dl>/s) ?? [];
  expect(mentioned.replace(/<.*?>/g, '')).toBe('大家叫它示例');
  expect(explained.replace(/<.*?>/g, '')).toContain('示例词 只在这一页上解释的词。');
  for (const name of ['Chart', 'Keys', 'Scene', 'Steps', 'Years'])
    expect(gallery).toMatch(new RegExp(`<h2[^>]*>${name}</h2>`));
  const drawings = [...gallery.matchAll(/"(\/art\/example\.[^"]*)"/g)].map(([, path = '']) => path);
  expect(drawings.length).toBeGreaterThan(2);
  for (const path of drawings) expect(readFileSync(join(root, 'dist', path)).length).toBeGreaterThan(100);
});
