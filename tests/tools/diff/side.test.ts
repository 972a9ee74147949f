import { expect, test } from 'vitest';
import { readSide } from '../../../src/tools/diff/side.ts';
import { smallPage, smallSite } from '../../support/small-sites.ts';

const front = smallPage(
  '',
  '<link rel="canonical" href="https://news.example.cn/zt/"><link rel="manifest" href="/zt/site.webmanifest">',
);

test.each(['', 'site/', 'dist/'])('a site is found in %j, with its address and without compressed copies', (inside) => {
  const folder = smallSite({
    [`${inside}index.html`]: front,
    [`${inside}index.html.br`]: 'x',
    [`${inside}a.css`]: 'x',
  });
  const side = readSide(folder);
  expect(side).toMatchObject({ base: '/zt/', origin: 'https://news.example.cn' });
  expect(typeof side === 'string' ? [] : [...side.files.keys()]).toEqual(['a.css', 'index.html']);
});

test('what a release keeps of earlier ones is no part of it', () => {
  const digest = '0'.repeat(64);
  const file = (path: string, age: number) => ({
    path,
    sha256: digest,
    bytes: 1,
    type: 'text/plain',
    cache: 'immutable',
    encodings: {},
    age,
  });
  const manifest = {
    format: 1,
    id: digest.slice(0, 12),
    content: digest,
    commit: null,
    site: 'https://news.example.cn',
    base: '/zt/',
    keep: 5,
    previous: null,
    gone: [],
    redirects: [],
    files: [file('index.html', 0), file('_astro/a.AAAAAAAA.js', 1), file('_astro/a.BBBBBBBB.js', 0)],
  };
  const folder = smallSite({
    'release.json': JSON.stringify(manifest),
    'site/index.html': front,
    'site/_astro/a.AAAAAAAA.js': 'old',
    'site/_astro/a.BBBBBBBB.js': 'new',
  });
  const side = readSide(folder);
  expect(typeof side === 'string' ? [] : [...side.files.keys()]).toEqual(['_astro/a.BBBBBBBB.js', 'index.html']);
});

test('what is no site is told in Chinese', () => {
  const folder = smallSite({ 'note.txt': 'x' });
  expect(readSide(folder)).toBe(`${folder} 里没有建好的网站（找不到 index.html）`);
  expect(readSide(`${folder}/note.txt`)).toBe(`${folder}/note.txt 不是文件夹`);
  expect(readSide(`${folder}/none`)).toBe(`没有 ${folder}/none 这个文件夹`);
});
