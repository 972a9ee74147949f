import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { afterAll, expect, test } from 'vitest';
import { inTurn } from './in-turn.ts';

const folder = mkdtempSync(join(tmpdir(), 'lock-'));
const lock = join(folder, 'lock');
afterAll(() => rmSync(folder, { recursive: true }));

test('what is done in turn is never done twice at once, and goes on after a failure', async () => {
  const happened: string[] = [];
  const work = (name: string) => async () => {
    happened.push(`${name} begins`);
    await setImmediate();
    happened.push(`${name} ends`);
    if (name === 'first') throw new Error('failed');
  };
  const first = inTurn(lock, work('first'));
  const second = inTurn(lock, work('second'));
  await expect(first).rejects.toThrow('failed');
  await second;
  expect(happened).toEqual(['first begins', 'first ends', 'second begins', 'second ends']);
  expect(existsSync(lock)).toBe(false);
});

test('whoever died at it holds up nobody', async () => {
  const { pid } = spawnSync(process.execPath, ['--version']);
  writeFileSync(lock, String(pid));
  let done = false;
  await inTurn(lock, () => {
    done = true;
  });
  expect(done).toBe(true);
});
