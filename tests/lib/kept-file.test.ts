import { mkdtempSync, renameSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { keptFile } from '../../src/lib/kept-file.ts';

/** A file that somebody wrote a while ago: the clock is set ahead. */
function opened(text: string) {
  const file = join(mkdtempSync(join(tmpdir(), 'kept-')), 'a.yaml');
  writeFileSync(file, text);
  const make = vi.fn((read: string) => ({ read }));
  return { file, make, ask: keptFile(file, make) };
}

afterEach(() => {
  vi.useRealTimers();
});

function later(minutes = 1) {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + minutes * 60_000 });
}

describe('what is made of a file', () => {
  test('is made once while the file stays as it is, however often it is asked for', () => {
    const { ask, make } = opened('甲');
    const first = ask();
    later();
    expect([ask(), ask(), ask()]).toEqual([first, first, first]);
    expect(ask()).toBe(first);
    expect(make).toHaveBeenCalledOnce();
  });

  test('is made again after an edit, though it was read a moment ago and is as long', () => {
    const { ask, file } = opened('甲');
    expect(ask().read).toBe('甲');
    writeFileSync(file, '乙');
    expect(ask().read).toBe('乙');
    writeFileSync(file, '丙');
    expect(ask().read).toBe('丙');
  });

  test('is made again after an edit that leaves length and time as they were', async () => {
    const { ask, file } = opened('甲');
    utimesSync(file, 1, 1);
    later();
    ask();
    // Longer than a tick of the file system's clock, which runs on.
    await setTimeout(30);
    writeFileSync(file, '乙');
    utimesSync(file, 1, 1);
    expect(ask().read).toBe('乙');
  });

  test('is made again when another file has taken the place, as editors write', () => {
    const { ask, file } = opened('甲');
    later();
    ask();
    writeFileSync(`${file}~`, '乙');
    renameSync(`${file}~`, file);
    expect(ask().read).toBe('乙');
  });

  test('stays the same thing when a file is written again with the same text', () => {
    const { ask, file } = opened('甲');
    const first = ask();
    writeFileSync(file, '甲');
    expect(ask()).toBe(first);
  });

  test('is a mistake each time while the file is one', () => {
    const { ask, file, make } = opened('甲');
    make.mockImplementation((read) => {
      if (read === '甲') throw new Error('读不懂');
      return { read };
    });
    expect(ask).toThrow('读不懂');
    expect(ask).toThrow('读不懂');
    writeFileSync(file, '乙');
    expect(ask().read).toBe('乙');
  });

  test('is gone with the file', () => {
    expect(keptFile('/nowhere/a.yaml', () => 1)).toThrow('ENOENT');
  });
});
