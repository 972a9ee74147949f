import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, expect, test } from 'vitest';

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
/** The commands that are ours: what vitest and Biome take is theirs. */
const own = Object.entries(scripts).flatMap(([name, script]) => {
  const [, file] = /^node -r \S+ (\S+)$/.exec(script) ?? [];
  return file ? [[name, file] as const] : [];
});

const root = mkdtempSync(join(tmpdir(), 'arguments-'));
afterAll(() => rmSync(root, { recursive: true }));

function run(file: string, ...args: string[]) {
  const { HOME = '', PATH = '' } = process.env;
  const options = { cwd: root, env: { HOME, PATH }, encoding: 'utf8', input: '' } as const;
  return spawnSync(process.execPath, ['-r', resolve('src/tools/node/preflight.cjs'), resolve(file), ...args], options);
}

test('all are found', () => {
  expect(own.map(([name]) => name)).toEqual(expect.arrayContaining(['dev', 'build', 'start', 'check:content', 'diff']));
});

test.each(own)('%s tells what it does not know before it does anything, in Chinese', (_, file) => {
  const { status, stderr, stdout } = run(file, '--bad', 'x');
  expect([status, stdout]).toEqual([1, '']);
  expect(stderr).toMatch(/没有选项 --bad|--bad\s+没有这个选项/);
  expect(stderr).not.toMatch(/Error|\bat /);
  expect(readdirSync(root)).toEqual([]);
});
