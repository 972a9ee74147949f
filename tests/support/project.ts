import { cpSync, mkdirSync, mkdtempSync, readdirSync, realpathSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { keptFolder } from '../../src/lib/kept.ts';

/** The small report that the machine is tested with: `tests/report/README.md`. */
export const fixture = 'tests/report/content';

/** All that a site is made of, apart from its content and the packages. */
export const machine = ['src', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json'];

/**
 * The project in a folder of its own, for tests that write into it or build it.
 * @param content the folder of its report
 */
export function copyProject(content = fixture): string {
  const root = mkdtempSync(join(tmpdir(), 'site-'));
  // The folders themselves, where a test runs among links to them.
  for (const path of machine) cpSync(realpathSync(path), join(root, path), { recursive: true });
  cpSync(content, join(root, 'content'), { recursive: true });
  // It shares the packages, but not what Astro and Vite keep among them, which would be another project's.
  mkdirSync(join(root, 'node_modules'));
  for (const name of readdirSync('node_modules')) {
    if (!name.startsWith('.') || name === '.bin') {
      symlinkSync(resolve('node_modules', name), join(root, 'node_modules', name));
    }
  }
  // What goes by what it was made of is the same for all.
  mkdirSync(resolve(keptFolder), { recursive: true });
  mkdirSync(join(root, '.cache'));
  symlinkSync(resolve(keptFolder), join(root, '.cache/kept'));
  return root;
}
