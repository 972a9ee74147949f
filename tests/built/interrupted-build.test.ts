import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { globSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { takeLock } from '../../src/tools/lock/lock.ts';
import { copyProject } from '../support/project.ts';

/** A copy of the project with a last good site. */
let root = '';
beforeAll(() => {
  root = copyProject();
  mkdirSync(join(root, 'dist'), { recursive: true });
  writeFileSync(join(root, 'dist/index.html'), '<p>上一版</p>');
});
afterAll(() => rmSync(root, { recursive: true }));

const { HOME = '', PATH = '' } = process.env;
const site = () => readdirSync(join(root, 'dist')).map((name) => readFileSync(join(root, 'dist', name), 'utf8'));
const lock = () => globSync('.astro/build-*.lock', { cwd: root }).map((file) => readFileSync(join(root, file), 'utf8'));

/** A build of a shell's own, with what it is told. */
function build(more: Record<string, string> = {}) {
  return spawnSync(process.execPath, ['src/tools/build.ts'], {
    cwd: root,
    env: { HOME, PATH, ...more },
    encoding: 'utf8',
  });
}

/** Starts a build, and waits until it is at work on the site. */
async function begun() {
  const child = spawn(process.execPath, ['src/tools/build.ts'], { cwd: root, env: { HOME, PATH }, stdio: 'ignore' });
  await expect.poll(() => globSync('.astro/dist-next/**/*', { cwd: root }).length).toBeGreaterThan(0);
  return { child, ended: once(child, 'exit') };
}

test('a second build says who is at it, and neither is mixed', async () => {
  const { child, ended } = await begun();
  const second = build({ SITE_URL: 'https://other.example.cn' });
  expect(second.status).toBe(1);
  expect(second.stderr).toMatch(new RegExp(`另一个构建正在进行：.*进程 ${child.pid}，.+开始`));
  expect(second.stderr).toContain('dist/ 保持原样');
  child.kill('SIGINT');
  expect(await ended).toEqual([130, null]);
  expect(site()).toEqual(['<p>上一版</p>']);
  expect([lock(), readdirSync(join(root, '.astro')).includes('dist-next')]).toEqual([['released'], false]);
});

test('content that is edited meanwhile is not published half', async () => {
  const child = spawn(process.execPath, ['src/tools/build.ts'], { cwd: root, env: { HOME, PATH } });
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    said += text;
  });
  await expect.poll(() => globSync('.astro/dist-next/**/*', { cwd: root }).length).toBeGreaterThan(0);
  writeFileSync(join(root, 'content/scenes.yaml'), `${readFileSync(join(root, 'content/scenes.yaml'), 'utf8')}\n`);
  expect(await once(child, 'exit')).toEqual([1, null]);
  expect(said).toContain('构建的时候稿件改过');
  expect(site()).toEqual(['<p>上一版</p>']);
});

test.each([
  ['build', 'npx', ['astro', 'build'], '另一个构建正在进行'],
  ['preview', 'npx', ['astro', 'dev'], '这里已经开着一个预览'],
  ['preview', process.execPath, ['src/tools/dev.ts'], '这里已经开着一个预览'],
] as const)('while a %s is under way, %s %j leaves', (work, command, args, told) => {
  const taken = takeLock(join(root, '.astro'), work);
  const { status, stderr, stdout } = spawnSync(command, args, {
    cwd: root,
    env: { HOME, PATH },
    encoding: 'utf8',
    timeout: 60_000,
  });
  if ('release' in taken) taken.release();
  expect([status, stdout + stderr]).toEqual([1, expect.stringMatching(new RegExp(`${told}：.*进程 ${process.pid}，`))]);
  expect(site()).toEqual(['<p>上一版</p>']);
});

test('one that was killed holds up nobody, and a site that was about to move is put back', async () => {
  const { child, ended } = await begun();
  child.kill('SIGKILL');
  await ended;
  expect(site()).toEqual(['<p>上一版</p>']);
  renameSync(join(root, 'dist'), join(root, '.astro/dist-last'));
  writeFileSync(join(root, 'content/stories/ershi-nian.mdx'), '一篇没有写好的稿子');
  const next = build();
  expect(next.stderr).toContain('没有构建，dist/ 保持原样');
  expect(next.stderr).not.toContain('另一个构建');
  expect(site()).toEqual(['<p>上一版</p>']);
});

test('settings that are wrong are told before anything of the content, all at once', () => {
  const { status, stderr } = build({ SITE_URL: 'https://example.cn/zt', BASE_PATH: '/专题/', PREVIEW: '要' });
  expect(status).toBe(1);
  expect(stderr).toMatch(/^环境变量有3处要改：/);
  expect(stderr).toContain('SITE_URL=https://example.cn BASE_PATH=/zt/');
  expect(stderr.trim().split('\n').at(-1)).toBe('没有构建，dist/ 保持原样。');
  expect(site()).toEqual(['<p>上一版</p>']);
});
