import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { create, type Font } from 'fontkitten';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { typefaceFile } from '../../../src/lib/typeface.ts';
import { headlineProblems } from '../../../src/outlets/fonts/headline-check.ts';
import { cutDown } from '../../../src/outlets/fonts/headline-font.ts';
import { cutToPages } from '../../../src/outlets/fonts/page-faces.ts';
import { pageHeadlines } from '../../../src/outlets/fonts/page-headlines.ts';

const root = mkdtempSync(join(tmpdir(), 'faces-'));
afterAll(() => rmSync(root, { recursive: true }));
const base = '/zt/';
const whole = `${base}_astro/fonts/whole.woff2`;
const page = (body: string) =>
  `<!doctype html><head><link rel="preload" href="${whole}" as="font" crossorigin><style>@font-face{font-family:"Headline Song-1";src:url("${whole}")}</style></head><body>${body}</body>`;
const pages = {
  'index.html': page('<h1>洪水，漫村</h1><p>正文</p>'),
  'a.html': page('<h2>村漫<b>水洪</b>，</h2>'),
  'b.html': page('<p class="headline">守夜</p>'),
  'plain.html': page('<p>没有标题</p>'),
  'old.html': '<a href="/b/">到新地址</a>',
};
const read = (name: string) => readFileSync(join(root, name), 'utf8');
const addressOf = (name: string) => pageHeadlines(read(name)).address ?? '';
const held = (name: string) =>
  (create(readFileSync(join(root, addressOf(name).slice(base.length)))) as Font).characterSet
    .filter((code) => code !== 0xffff)
    .map((code) => String.fromCodePoint(code))
    .sort()
    .join('');

beforeAll(async () => {
  mkdirSync(join(root, '_astro/fonts'), { recursive: true });
  writeFileSync(
    join(root, '_astro/fonts/whole.woff2'),
    await cutDown(readFileSync(typefaceFile('black')), '洪水漫村守夜，龘'),
  );
  for (const [name, html] of Object.entries(pages)) writeFileSync(join(root, name), html);
  await cutToPages(root, base);
});

test('a page brings the characters of its own headlines, and no others', () => {
  expect(held('index.html')).toBe([...'，村水洪漫'].sort().join(''));
  expect(held('b.html')).toBe([...'夜守'].sort().join(''));
});

test('pages that set the same characters share a file, and nobody has to load that of the whole site', () => {
  expect(addressOf('a.html')).toBe(addressOf('index.html'));
  expect(addressOf('b.html')).not.toBe(addressOf('index.html'));
  expect(globSync('_astro/fonts/*', { cwd: root })).toHaveLength(3);
});

test('preload and @font-face name the same file, and the check has nothing against it', () => {
  expect(read('index.html').split(addressOf('index.html'))).toHaveLength(3);
  expect(pageHeadlines(read('index.html')).preloaded).toBe(true);
  expect(headlineProblems(root, base)).toEqual([]);
});

test('a page without headlines asks for nothing that is not there, and one without a face for nothing', () => {
  expect(globSync('_astro/fonts/*', { cwd: root }).map((file) => base + file)).toContain(addressOf('plain.html'));
  expect(read('old.html')).toBe(pages['old.html']);
});
