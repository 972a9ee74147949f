import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { typefaceFile } from '../../../src/lib/typeface.ts';
import { headlineProblems } from '../../../src/outlets/fonts/headline-check.ts';
import { cutDown } from '../../../src/outlets/fonts/headline-font.ts';
import { headlineFace } from '../../../src/outlets/fonts/integration.ts';

const roots: string[] = [];
afterAll(() => {
  for (const root of roots) rmSync(root, { recursive: true });
});

let face: Buffer;
beforeAll(async () => {
  face = await cutDown(readFileSync(typefaceFile('black')), '洪水漫村');
});

/** A built site. */
function built(files: Record<string, string | Buffer>): string {
  const root = mkdtempSync(join(tmpdir(), 'built-'));
  roots.push(root);
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
  return root;
}

const address = '/_astro/fonts/a.woff2';
const preload = (to = address) => `<link rel="preload" href="${to}" as="font" type="font/woff2" crossorigin>`;
const fontFace = (to = address) =>
  `<style>:root{--font-headline:"Headline Song-1"}@font-face{font-family:"Headline Song-1";src:url("${to}") format("woff2");font-weight:900}</style>`;
const page = (body: string, head = preload() + fontFace()) => `<!doctype html><head>${head}</head><body>${body}</body>`;
const problems = (html: string, base = '/') =>
  headlineProblems(built({ 'a/index.html': html, '_astro/fonts/a.woff2': face }), base);

test.each([
  ['a heading', '<h1>洪水漫<span>村</span></h1><h3> 村 </h3><p>正文</p>'],
  ['what the face never had', '<h2>洪\u{20bb7}\u{1f46e}\u0f40\u2060水</h2>'],
])('%s is well', (_, body) => {
  expect(problems(page(body))).toEqual([]);
});

test.each([
  ['<h2>洪水漫山</h2>', '山'],
  ['<h3>林</h3>', '林'],
  ['<p class="big headline">漫<b>野</b></p>', '野'],
])('%s lacks %s', (body, missing) => {
  expect(problems(page(body))).toEqual([`a/index.html：标题字体里缺字：${missing}`]);
});

test.each([
  ['no @font-face', preload(), '没有标题字体的 @font-face'],
  [
    'another face',
    `${preload()}<style>@font-face{font-family:B;src:url(/b.woff2)}</style>`,
    '没有标题字体的 @font-face',
  ],
  ['no preload', fontFace(), '没有预先加载标题字体'],
  ['a preload of something else', preload('/b.woff2') + fontFace(), '没有预先加载标题字体'],
  ['a file that is not there', preload('/b.woff2') + fontFace('/b.woff2'), '/b.woff2 不在，或者读不出来'],
  ['a file that is no font', preload('/a/index.html') + fontFace('/a/index.html'), '不在，或者读不出来'],
])('a page with %s is refused', (_, head, told) => {
  expect(problems(page('<h1>洪水</h1>', head))).toEqual([expect.stringContaining(`a/index.html：`)]);
  expect(problems(page('<h1>洪水</h1>', head))[0]).toContain(told);
});

test('the face is found below a path, and a page that leads elsewhere needs none', () => {
  const below = `/zt/2024${address}`;
  for (const base of ['/zt/2024/', '/zt/2024']) {
    expect(problems(page('<h1>洪水</h1>', preload(below) + fontFace(below)), base)).toEqual([]);
  }
  expect(problems(page('<h1>洪水</h1>', preload(below) + fontFace(below)), '/')).toHaveLength(1);
  expect(problems('<meta http-equiv="refresh" content="0;url=/b/"><a href="/b/">到新地址</a>')).toEqual([]);
});

test('a build whose pages lack the face fails, and says which', async () => {
  const { hooks } = headlineFace();
  const done = (html: string) => {
    const root = built({ 'a/index.html': html, '_astro/fonts/a.woff2': face });
    const options = { dir: pathToFileURL(`${root}/`) } as Parameters<
      NonNullable<(typeof hooks)['astro:build:done']>
    >[0];
    return Promise.resolve(hooks['astro:build:done']?.(options));
  };
  await expect(done(page('<h1>洪水</h1>'))).resolves.toBeUndefined();
  await expect(done(page('<h1>洪水</h1>', ''))).rejects.toThrow(
    '标题字体没有做好：\na/index.html：没有标题字体的 @font-face',
  );
});
