import {
  appendFileSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, expect, test } from 'vitest';
import { takeLock } from '../../../src/tools/lock/lock.ts';
import { Releases } from '../../support/releases.ts';

const three = new Releases();
afterAll(() => three.remove());
const ids: string[] = [];
for (const [n, text] of ['一', '二', '三'].entries()) {
  const { id } = await three.release({
    'index.html': text,
    [`_astro/${n}.js`]: text,
    [`stories/${n}/index.html`]: text,
  });
  ids.push(id);
}
let it: Releases;
beforeEach(() => {
  it = new Releases(three);
});
afterEach(() => it.remove());

const rollback = (...args: string[]) => it.run('release-rollback', args);
const at = (...path: string[]) => join(it.root, 'release', ...path);

test('goes back one release, and again one', async () => {
  const { output, status } = await rollback();
  expect(output).toContain(`从 ${ids[2]} 退到了 ${ids[1]}`);
  expect(status).toBe(0);
  expect(it.published('index.html')).toBe('二');
  expect((await rollback()).output).toContain(`退到了 ${ids[0]}`);
  expect(it.published('index.html')).toBe('一');
  const end = await rollback();
  expect(end.output).toContain(`${ids[0]} 是第一版，没有更早的`);
  expect(end.status).toBe(1);
});

test('pages of the release that was taken back go on working', async () => {
  await rollback();
  expect(it.published('_astro/2.js')).toBe('三');
  expect(it.published('_astro/0.js')).toBe('一');
  expect(it.current().files.find(({ path }) => path === '_astro/2.js')).toMatchObject({ age: 1 });
  expect((await it.run('release-verify', ['release/current'])).status).toBe(0);
});

test('says what a CDN has to forget, and that what was withdrawn with it must be gone', async () => {
  await rollback();
  expect(it.current().gone).toEqual(['stories/2/index.html']);
  const purge = readFileSync(at('current/changes/purge.txt'), 'utf8');
  expect(purge).toContain('https://news.example.cn/zt/2024/\n');
  expect(purge).toContain('https://news.example.cn/zt/2024/stories/2/\n');
});

test('the next release has the one that was gone back to before it, and still the files of both', async () => {
  await rollback();
  const { previous } = await it.release({ 'index.html': '四' });
  expect(previous).toBe(ids[1]);
  expect(it.published('_astro/2.js')).toBe('三');
  expect(it.published('_astro/1.js')).toBe('二');
});

test('forward again, by how the id begins', async () => {
  await rollback(ids[0] ?? '');
  const { status } = await rollback((ids[2] ?? '').slice(0, 8).toUpperCase());
  expect(status).toBe(0);
  expect(it.published('index.html')).toBe('三');
});

test('lists what there is', async () => {
  const { output, status } = await rollback('--list');
  expect(output).toMatch(new RegExp(`\\* ${ids[2]} .*没有提交号，\\d+ 个文件`));
  for (const id of ids) expect(output).toContain(id);
  expect(status).toBe(0);
});

test.each([
  ['nonsense', '没有 nonsense 这一版'],
  ['../../etc', '没有 ../../etc 这一版'],
  ['', '不止一版'],
  ['--force', '没有选项 --force'],
])('refuses %j, and leaves all as it was', async (arg, told) => {
  const { output, status } = await rollback(arg);
  expect(output).toContain(told);
  expect(status).toBe(1);
  expect(it.published('index.html')).toBe('三');
});

test('refuses the release that it is at, and one whose files were changed', async () => {
  expect((await rollback(ids[2] ?? '')).output).toContain('就是正在用的一版');
  appendFileSync(at(ids[1] ?? '', 'site/index.html'), '改');
  const { output, status } = await rollback();
  expect(output).toMatch(/里的文件被改过，不能用：\n {2}index\.html：内容和 release\.json 记的不一样/);
  expect(status).toBe(1);
  expect(it.published('index.html')).toBe('三');
  expect((await rollback(ids[0] ?? '')).status).toBe(0);
});

test('a release that broke off is no hindrance', async () => {
  mkdirSync(at('next/site'), { recursive: true });
  writeFileSync(at('next/site/index.html'), '半');
  symlinkSync('nowhere', at('current.next'));
  expect((await rollback()).status).toBe(0);
  expect(it.published('index.html')).toBe('二');
  expect(readdirSync(at()).sort()).toEqual([...ids, 'current'].sort());
});

test('from a release that is spoilt or lost one says where to', async () => {
  rmSync(at(ids[2] ?? ''), { recursive: true });
  const { output, status } = await rollback();
  expect(output).toContain('正在用的一版读不出来，写明退到哪一版');
  expect(output).toContain(ids[1]);
  expect(status).toBe(1);
  expect((await rollback(ids[1] ?? '')).status).toBe(0);
  expect(it.published('index.html')).toBe('二');
});

test('where nothing was released there is nothing to go back to', async () => {
  rmSync(at(), { recursive: true });
  const { output, status } = await rollback();
  expect(output).toContain('release/ 里一版也没有，先运行 npm run release');
  expect(status).toBe(1);
});

test('a run that was killed while it put the published release there once more is put right', async () => {
  renameSync(at(ids[2] ?? ''), at('last'));
  expect((await rollback()).status).toBe(0);
  expect(it.published('index.html')).toBe('二');
  expect(it.published('_astro/2.js')).toBe('三');
});

test('nobody goes back while a release is being made', async () => {
  const taken = takeLock(join(it.root, '.astro'), 'build');
  const { output, status } = await rollback();
  expect(output).toContain('另一个构建正在进行');
  expect(status).toBe(1);
  expect(it.published('index.html')).toBe('三');
  if ('release' in taken) taken.release();
});
