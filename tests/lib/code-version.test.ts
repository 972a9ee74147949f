import { cpSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

const here = process.cwd();
let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'code-'));
  // The folder itself: this test runs among links to it.
  cpSync(realpathSync('src'), join(root, 'src'), { recursive: true });
  symlinkSync(resolve('node_modules'), join(root, 'node_modules'));
  process.chdir(root);
});
afterEach(() => {
  process.chdir(here);
  rmSync(root, { recursive: true });
});

/** As another process finds it. */
async function version(): Promise<string> {
  vi.resetModules();
  const { codeVersion } = await import('../../src/lib/code-version.ts');
  return codeVersion('outlets/share/picture.ts');
}

test('what draws a poster is another when any module has changed that it comes to, however far away', async () => {
  const before = await version();
  expect(await version()).toBe(before);
  for (const file of ['outlets/share/lines.ts', 'lib/qr.ts', 'editorial/amounts/measures.ts']) {
    const last = await version();
    writeFileSync(join(root, 'src', file), '// edited\n', { flag: 'a' });
    expect([file, (await version()) === last]).toEqual([file, false]);
  }
});

test('and no other when something else has', async () => {
  const before = await version();
  writeFileSync(join(root, 'src/outlets/feeds/rss.ts'), '// edited\n', { flag: 'a' });
  writeFileSync(join(root, 'src/styles/prose.css'), '/* edited */\n', { flag: 'a' });
  expect(await version()).toBe(before);
});

test('nor in another folder', async () => {
  const there = await version();
  process.chdir(here);
  expect(await version()).toBe(there);
});
