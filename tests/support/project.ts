import { cpSync, mkdirSync, mkdtempSync, readdirSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** The project in a folder of its own, for tests that write into it. It shares the packages. */
export function copyProject(): string {
  const root = mkdtempSync(join(tmpdir(), 'site-'));
  for (const path of ['src', 'content', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json']) {
    cpSync(path, join(root, path), { recursive: true });
  }
  // It shares the packages, but not what Astro and Vite keep among them, which would be another project's.
  mkdirSync(join(root, 'node_modules'));
  for (const name of readdirSync('node_modules')) {
    if (!name.startsWith('.') || name === '.bin') {
      symlinkSync(resolve('node_modules', name), join(root, 'node_modules', name));
    }
  }
  return root;
}
