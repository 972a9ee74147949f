import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { create, type Font } from 'fontkitten';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { typefaceFile } from '../../../src/lib/typeface.ts';
import { cutTo, lackedBy, packed } from '../../../src/outlets/fonts/cut.ts';
import { cutToPages } from '../../../src/outlets/fonts/page-faces.ts';
import { pageHeadlines } from '../../../src/outlets/fonts/page-headlines.ts';

const black = readFileSync(typefaceFile('black'));
const roots: string[] = [];
afterAll(() => {
  for (const root of roots) rmSync(root, { recursive: true });
});

const whole = '_astro/fonts/whole.ttf';
const preload = (to: string) => `<link rel="preload" href="${to}" as="font" type="font/ttf" crossorigin>`;
const fontFace = (to: string) =>
  `<style>:root{--font-headline:"Headline Song-1"}@font-face{font-family:"Headline Song-1";src:url("${to}") format("truetype");font-weight:900}</style>`;
const page = (body: string, head = preload(`/zt/${whole}`) + fontFace(`/zt/${whole}`)) =>
  `<!doctype html><head>${head}</head><body>${body}</body>`;

const masthead = '天地玄黄宇宙荒日月盈昃辰宿列张寒来暑往';

/** The face of a site whose pages set little: the whole one takes seconds. */
let face: Buffer;
beforeAll(async () => {
  face = await cutTo(`洪水漫村守夜，${masthead}`, black);
});

/** A built site. */
function built(pages: Record<string, string>): string {
  const root = mkdtempSync(join(tmpdir(), 'built-'));
  roots.push(root);
  for (const [name, bytes] of Object.entries({ ...pages, [whole]: face })) {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), bytes);
  }
  return root;
}

describe('each page', () => {
  const pages = {
    'index.html': page('<h1>洪水，<span>漫村</span></h1><p>正文</p>'),
    'a.html': page('<h2> 村漫<b>水洪</b>，</h2>'),
    'b.html': page('<p class="big display">守<b>夜</b></p><h3>守\u{20bb7}\u{1f46e}\u0f40\u2060</h3>'),
    'long.html': page(`<p class="display">${masthead}</p><h1>洪水漫村</h1><h2>天地夜，</h2>`),
    'old.html': '<meta http-equiv="refresh" content="0;url=/b/"><a href="/b/">到新地址</a>',
  };
  let root: string;
  beforeAll(async () => {
    root = built(pages);
    await cutToPages(root, '/zt/');
  });
  const read = (name: string) => readFileSync(join(root, name), 'utf8');
  const addressOf = (name: string) => pageHeadlines(read(name)).address ?? expect.fail('no address');
  const held = (name: string, address = addressOf(name)) => {
    const { characterSet } = create(readFileSync(join(root, address.slice('/zt/'.length)))) as Font;
    return characterSet.filter((code) => code !== 0xffff).map((code) => String.fromCodePoint(code));
  };

  test('brings the characters of its own headlines, and no others', () => {
    expect(held('index.html').sort()).toEqual([...'洪水漫村，'].sort());
    expect(held('b.html').sort()).toEqual([...'守夜'].sort());
  });

  test('shares its file with those that set the same, and nobody is sent the whole face', () => {
    expect(addressOf('a.html')).toBe(addressOf('index.html'));
    expect(globSync('_astro/fonts/*', { cwd: root })).toHaveLength(4);
  });

  test('preloads what it opens with, and declares that last, so that no more is asked for by what is seen first', () => {
    const html = read('long.html');
    const [others = '', opening = ''] = [...html.matchAll(/url\("([^"]+)"\)/g)].map(([, url]) => url);
    expect(held('', opening).sort()).toEqual([...masthead, ...'洪水漫村'].sort());
    expect(held('', others).sort()).toEqual([...'夜，'].sort());
    expect(html).toContain(`<link rel="preload" href="${opening}" as="font" type="font/woff2" crossorigin>`);
    const [, range] = html.match(/@font-face[^}]*}@font-face[^}]*900;unicode-range:([^}]+)}/) ?? [];
    expect(range?.split(',').map((code) => String.fromCodePoint(Number.parseInt(code.slice(2), 16)))).toEqual(
      [...masthead, ...'洪水漫村'].sort(),
    );
    expect(html).not.toContain('truetype');
  });

  test('preloads the file that it declares, and says truly what it is', () => {
    const html = read('index.html');
    expect(html).toBe(
      pages['index.html']
        .replaceAll(`/zt/${whole}`, addressOf('index.html'))
        .replace('font/ttf', 'font/woff2')
        .replace('truetype', 'woff2'),
    );
    expect(pageHeadlines(html).preloaded).toBe(true);
  });

  test('that sets nothing is left as it is', () => {
    expect(read('old.html')).toBe(pages['old.html']);
  });
});

test.each([
  ['no @font-face', preload(`/zt/${whole}`), '没有标题字体的 @font-face'],
  ['another face', `<style>@font-face{font-family:B;src:url(/b.woff2)}</style>`, '没有标题字体的 @font-face'],
  ['no preload', fontFace(`/zt/${whole}`), '没有预先加载标题字体'],
  ['a preload of something else', preload('/b.ttf') + fontFace(`/zt/${whole}`), '没有预先加载标题字体'],
  ['a face that is not there', preload('/zt/b.ttf') + fontFace('/zt/b.ttf'), '标题字体 /zt/b.ttf 不在'],
])('a build with a page of %s fails, and says which', async (_, head, told) => {
  const root = built({ 'index.html': page('<h1>洪水</h1>'), 'a/index.html': page('<h1>洪水</h1>', head) });
  await expect(cutToPages(root, '/zt/')).rejects.toThrow(`标题字体没有做好：\na/index.html：${told}`);
});

test('a face that lost a character is told, and one that never had it is not', async () => {
  expect(lackedBy(face, '洪水漫山\u{20bb7}\u{1f46e}')).toEqual(['山']);
  await expect(packed('洪水山', face)).rejects.toThrow('标题字体里缺字：山');
});

test('the same characters make the same file, byte for byte, with its licence', async () => {
  const [first, second] = await Promise.all([cutTo('守夜', face), cutTo('夜守', await cutTo('夜守水', face))]);
  expect(first.equals(second)).toBe(true);
  expect((create(await packed('守夜', first)) as Font).copyright).toContain('Adobe');
});
