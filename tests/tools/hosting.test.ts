import { spawnSync } from 'node:child_process';
import { cpSync, globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { fixture } from '../support/project.ts';

const home = mkdtempSync(join(tmpdir(), 'hosting-'));
cpSync(fixture, join(home, 'content'), { recursive: true });
afterAll(() => rmSync(home, { recursive: true }));

function hosting(...args: string[]) {
  const env = { ...process.env, BASE_PATH: '/zt/' };
  return spawnSync(process.execPath, [resolve('src/tools/hosting.ts'), ...args], { cwd: home, env, encoding: 'utf8' });
}

test('writes every configuration for where the site is published, old addresses included', () => {
  const { status, stdout } = hosting('--folder', '/srv/zt/');
  expect([status, stdout.trim()]).toEqual([0, '写好了 hosting/，怎么用看 hosting/README.md。']);
  const server = readFileSync(join(home, 'hosting/nginx/server.conf'), 'utf8');
  expect(server).toContain('alias "/srv/zt/";');
  expect(server).toMatch(/location = \/zt\/stories\/[\w-]+\/ \{\n {4}return 301 \/zt\/stories\//);
  expect(globSync('**/*.*', { cwd: join(home, 'hosting') })).toContain('README.md');
});

test.each([['--fodler', '/srv/'], ['--folder', 'dist'], ['--folder']])('%s %s changes nothing', (...args) => {
  const { status, stderr } = hosting(...args);
  expect(status).toBe(1);
  expect(stderr).toContain('--folder');
});
