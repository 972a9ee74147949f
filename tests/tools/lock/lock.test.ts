import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readHolder, runs, self } from '../../../src/tools/lock/holder.ts';
import { type Taken, takeLock } from '../../../src/tools/lock/lock.ts';

let root = '';
const children: ChildProcess[] = [];
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'lock-'));
});
afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
  rmSync(root, { recursive: true });
});

/** A process of its own that asks for the lock, tells what it got, and keeps it until it is ended. */
async function asking() {
  const module = JSON.stringify(resolve('src/tools/lock/lock.ts'));
  const code = `const { takeLock } = await import(${module}); const taken = takeLock('.', 'build');
    console.log('heldBy' in taken ? taken.heldBy.pid : 'taken'); 'heldBy' in taken || setInterval(() => {}, 1000);`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', code], { cwd: root });
  children.push(child);
  const [told] = (await once(child.stdout, 'data')) as [Buffer];
  return { child, told: told.toString().trim() };
}

const locks = () => readdirSync(root);
const release = (taken: Taken) => ('release' in taken ? taken.release() : expect.fail('it is held'));
const lockOf = (holder: object) => writeFileSync(join(root, 'build-7.lock'), JSON.stringify(holder));

test('one of two has it, the other learns who; once given back it is free', async () => {
  const first = takeLock(root, 'build');
  expect((await asking()).told).toBe(String(process.pid));
  release(first);
  expect((await asking()).told).toBe('taken');
});

test('of many that ask at once, one alone has it, also where a dead one left it', async () => {
  lockOf({ ...self(), begun: 'long ago' });
  const told = (await Promise.all(Array.from({ length: 6 }, asking))).map((one) => one.told);
  expect(told.filter((one) => one === 'taken')).toHaveLength(1);
});

test.each(['SIGKILL', 'SIGTERM'] as const)('whoever ended by %s holds it no more', async (signal) => {
  const { child, told } = await asking();
  expect(told).toBe('taken');
  child.kill(signal);
  await once(child, 'exit');
  expect('release' in takeLock(root, 'build')).toBe(true);
  expect(locks()).toEqual(['build-2.lock']);
});

describe('a file that says nothing of a live holder holds up nobody', () => {
  test.each([
    ['empty', ''],
    ['no JSON', 'garbled\0'],
    ['of another kind', '{"pid":"1"}'],
    ['a list', '[]'],
    ['no process', JSON.stringify({ ...self(), pid: -1 })],
    ['without a time', JSON.stringify({ ...self(), since: 'yesterday' })],
  ])('%s', (_, text) => {
    writeFileSync(join(root, 'build-7.lock'), text);
    release(takeLock(root, 'build'));
    expect(locks()).toEqual(['build-8.lock']);
  });
});

test('folders of such names hold up nobody, and are cleared away', () => {
  for (const number of [8, 9]) mkdirSync(join(root, `build-${number}.lock`));
  release(takeLock(root, 'build'));
  expect(locks()).toEqual(['build-10.lock']);
});

test('different works have different locks', () => {
  release(takeLock(root, 'preview'));
  const taken = takeLock(root, 'build');
  expect('release' in takeLock(root, 'preview')).toBe(true);
  release(taken);
});

test('a later process with the number of the dead holder is not taken for it', () => {
  lockOf({ ...self(), begun: '1' });
  expect('release' in takeLock(root, 'build')).toBe(true);
});

test("another machine's or container's holder lives as long as its file is touched", () => {
  const foreign = { ...self(), pid: 1, system: 'another', host: 'elsewhere' };
  lockOf(foreign);
  expect(takeLock(root, 'build')).toEqual({ heldBy: foreign });
  const earlier = new Date(Date.now() - 120_000);
  utimesSync(join(root, 'build-7.lock'), earlier, earlier);
  expect('release' in takeLock(root, 'build')).toBe(true);
});

test('it is given back in a folder that was cleared away meanwhile', () => {
  const taken = takeLock(join(root, 'workshop'), 'build');
  rmSync(join(root, 'workshop'), { recursive: true });
  release(taken);
  expect(existsSync(join(root, 'workshop'))).toBe(false);
});

test('a holder is read as it was written, and seen to run', () => {
  release(takeLock(root, 'build'));
  lockOf(self());
  const holder = readHolder(readFileSync(join(root, 'build-7.lock'), 'utf8')) ?? expect.fail('unread');
  expect([holder.pid, runs(holder)]).toEqual([process.pid, true]);
  expect(runs({ ...holder, system: 'another' })).toBeUndefined();
});
