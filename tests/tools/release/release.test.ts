import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Releases } from '../../support/releases.ts';

let it: Releases;
beforeEach(() => {
  it = new Releases();
});
afterEach(() => it.remove());

const here = (path: string) => existsSync(join(it.root, 'release/current/site', path));
const list = (name: string) => readFileSync(join(it.root, 'release/current/changes', name), 'utf8');
const url = (path: string) => `https://news.example.cn/zt/2024/${path}\n`;
const folders = () => readdirSync(join(it.root, 'release')).filter((name) => /^[0-9a-f]{12}$/.test(name));

test('every text has its compressed forms beside it, and every file its digest, type and cache rule', async () => {
  const { files } = await it.release({
    'stories/a/index.html': '<p>甲</p>',
    '_astro/serif.1a2b.woff2': 'face',
    'data/figures.csv': '1',
  });
  expect(gunzipSync(readFileSync(join(it.root, 'release/current/site/stories/a/index.html.gz'))).toString()).toBe(
    '<p>甲</p>',
  );
  expect([here('data/figures.csv.br'), here('_astro/serif.1a2b.woff2.br'), here('sw.js.gz')]).toEqual([
    true,
    false,
    true,
  ]);
  expect(files.map(({ path }) => path)).toEqual(files.map(({ path }) => path).sort());
  expect(files.find(({ path }) => path === 'data/figures.csv')).toMatchObject({
    type: 'text/csv; charset=utf-8',
    cache: 'no-cache',
    bytes: 1,
    age: 0,
  });
  expect(files.find(({ path }) => path.startsWith('_astro/'))).toMatchObject({
    cache: expect.stringContaining('immutable'),
    encodings: {},
  });
});

test('the same site makes the same release, whatever was made in between', async () => {
  const first = await it.release({ '_astro/a.1.js': '1' });
  await it.release({ '_astro/b.1.js': '1' });
  const bytes = () => folders().map((id) => readFileSync(join(it.root, 'release', id, 'release.json'), 'utf8'));
  const second = await it.release({ '_astro/b.1.js': '1' });
  const before = bytes();
  await it.release({ '_astro/b.1.js': '1' });
  expect(bytes()).toEqual(before);
  expect(second).toMatchObject({ previous: first.id });
  expect(second.files.find(({ path }) => path === '_astro/a.1.js')).toMatchObject({ age: 1 });
});

test('a file with a digest in its name stays for as many releases as was said, and then goes', async () => {
  await it.release({ '_astro/a.1.js': '甲', 'stories/a/index.html': '甲' }, 2);
  await it.release({ 'index.html': '二' }, 2);
  expect([here('_astro/a.1.js'), here('_astro/a.1.js.br'), here('stories/a/index.html')]).toEqual([true, true, false]);
  await it.release({ 'index.html': '三' }, 2);
  expect(here('_astro/a.1.js')).toBe(true);
  await it.release({ 'index.html': '四' }, 2);
  expect([here('_astro/a.1.js'), here('_astro/a.1.js.br')]).toEqual([false, false]);
  // The current one, and two to go back to.
  expect(folders()).toHaveLength(3);
});

test('one that comes back is of this release again', async () => {
  await it.release({ '_astro/a.1.js': '甲' }, 1);
  await it.release({ 'index.html': '二' }, 1);
  const { files } = await it.release({ '_astro/a.1.js': '甲', 'index.html': '三' }, 1);
  expect(files.find(({ path }) => path === '_astro/a.1.js')).toMatchObject({ age: 0 });
});

test('one that was spoilt in the meantime is of no use, and is left out', async () => {
  const { id } = await it.release({ '_astro/a.1.js': '甲', '_astro/b.1.js': '乙' });
  writeFileSync(join(it.root, 'release', id, 'site/_astro/a.1.js'), '坏');
  await it.release({ 'index.html': '二' });
  expect([here('_astro/a.1.js'), here('_astro/b.1.js')]).toEqual([false, true]);
});

test('lists tell CDNs and search engines what is new, changed and gone, by full addresses', async () => {
  const page = (path: string, text: string) =>
    `<link rel="canonical" href="https://news.example.cn/zt/2024/${path}">${text}`;
  await it.release({
    'stories/a/index.html': page('stories/a/', '甲'),
    'stories/b/index.html': '乙',
    'data/表 1.csv': '1',
  });
  const { gone } = await it.release({
    'stories/a/index.html': page('stories/a/', '改'),
    'stories/c/index.html': page('stories/c/', '丙'),
    'sw.js': '2',
  });
  expect(list('new.txt')).toBe(url('stories/c/'));
  expect(list('changed.txt')).toBe(url('stories/a/') + url('sw.js'));
  expect(list('gone.txt')).toBe(url('data/%E8%A1%A8%201.csv') + url('stories/b/'));
  expect(list('dead-links.txt')).toBe(url('stories/b/'));
  expect(list('search-engines.txt')).toBe(url('stories/c/') + url('stories/a/'));
  expect(list('purge.txt').split('\n')).toHaveLength(6);
  expect(gone).toEqual(['data/表 1.csv', 'stories/b/index.html']);
});

test('at another address everything is new, and nothing old is asked for', async () => {
  await it.release({ '_astro/a.1.js': '甲', 'stories/a/index.html': '甲' });
  const { gone } = await it.release({ 'stories/b/index.html': '乙' }, 2, { base: '/zt/2025/' });
  expect([here('_astro/a.1.js'), gone]).toEqual([false, []]);
  expect(list('changed.txt')).toBe('');
  expect(list('gone.txt')).toContain(url('stories/a/'));
  expect(list('new.txt')).toContain('https://news.example.cn/zt/2025/stories/b/\n');
});

test('a release whose folder or record is lost is no hindrance', async () => {
  await it.release({ '_astro/a.1.js': '甲' });
  await it.release({ 'index.html': '二' });
  rmSync(join(it.root, 'release/current/release.json'));
  const { previous } = await it.release({ 'index.html': '三' });
  expect(previous).toBeNull();
  expect(it.published('index.html')).toBe('三');
  // Those before it may be all that is left.
  expect(folders()).toHaveLength(3);
});

test('what stands in the way is told at once, before anything is built', async () => {
  await it.release({});
  rmSync(join(it.root, 'release/current'));
  it.write('release/current/site/index.html', '手工放的');
  const { output, status } = await it.run('release', ['--keep', '0', '--folder', 'www'], { PREVIEW: '1' });
  for (const told of [
    '没有写 SITE_URL',
    'PREVIEW 是给编辑看的',
    '--keep 0：要是 1 到 99',
    '--folder www：开头不是 /。从 / 写起',
    'release/current 不是链接',
  ])
    expect(output).toContain(told);
  expect(status).toBe(1);
  expect(it.published('index.html')).toBe('手工放的');
});
