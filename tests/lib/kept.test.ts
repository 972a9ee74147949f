import { existsSync, globSync, mkdtempSync, rmSync, statSync, truncateSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

const day = 24 * 60 * 60 * 1000;
let folder: string;
beforeEach(() => {
  folder = join(mkdtempSync(join(tmpdir(), 'cache-')), 'of a server');
  vi.stubEnv('CACHE_DIR', folder);
  vi.resetModules();
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(join(folder, '..'), { recursive: true });
});

const files = () => globSync('kept/*/*', { cwd: folder });

describe('what is kept', () => {
  test('is made once for the same inputs, in the folder that was named, and again for others', async () => {
    const { kept } = await import('../../src/lib/kept.ts');
    const make = vi.fn(async () => Buffer.from('made'));
    const ask = async (...from: unknown[]) => (await kept('things', 'bin', from, make)).toString();
    expect([await ask('a', 1), await ask('a', 1), await ask('a', 1)]).toEqual(['made', 'made', 'made']);
    expect(make).toHaveBeenCalledTimes(1);
    await ask('a', 2);
    await ask(Buffer.from('a'), 1);
    await ask('a1');
    expect(make).toHaveBeenCalledTimes(4);
    expect(files()).toHaveLength(4);
  });

  test('is nothing when it could not be made', async () => {
    const { kept } = await import('../../src/lib/kept.ts');
    await expect(kept('things', 'bin', ['a'], () => Promise.reject(new Error('no ink')))).rejects.toThrow('no ink');
    expect(files()).toEqual([]);
    expect((await kept('things', 'bin', ['a'], async () => Buffer.from('made'))).toString()).toBe('made');
  });

  test('is made again when a full disk or a broken copy spoilt it', async () => {
    const { kept } = await import('../../src/lib/kept.ts');
    const ask = async () => (await kept('things', 'bin', ['a'], async () => Buffer.from('made'))).toString();
    await ask();
    const [file = ''] = files().map((name) => join(folder, name));
    for (const spoil of [
      () => writeFileSync(file, ''),
      () => writeFileSync(file, 'made'),
      () => truncateSync(file, statSync(file).size - 1),
      () => writeFileSync(file, '0', { flag: 'a' }),
    ]) {
      spoil();
      expect(await ask()).toBe('made');
      await kept('things', 'bin', ['a'], () => expect.fail('it was mended'));
    }
  });

  test('is swept away when no build has asked for it in a month', async () => {
    const { kept, sweepKept } = await import('../../src/lib/kept.ts');
    const make = async () => Buffer.from('made');
    for (const name of ['asked for', 'forgotten']) await kept('things', 'bin', [name], make);
    const old = new Date(Date.now() - 40 * day);
    for (const file of files()) utimesSync(join(folder, file), old, old);
    await kept('things', 'bin', ['asked for'], make);
    await kept('things', 'bin', ['newer'], make);
    sweepKept();
    expect(files()).toHaveLength(2);
    expect(files().every((file) => statSync(join(folder, file)).mtimeMs > Date.now() - day)).toBe(true);
    await kept('things', 'bin', ['asked for'], () => expect.fail('it was there'));
  });

  test('is no matter to a project that has kept nothing yet', async () => {
    const { sweepKept } = await import('../../src/lib/kept.ts');
    sweepKept();
    expect(existsSync(folder)).toBe(false);
  });
});
