import { cpSync, mkdirSync, mkdtempSync, readdirSync, realpathSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

/** The small report that the machine is tested with: `tests/report/README.md`. */
export const fixture = 'tests/report/content';

/** Where the build keeps the pictures it has drawn. */
const pictures = 'node_modules/.cache/raster';

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
  // Pictures go by what they are made of, and are the same for all.
  mkdirSync(resolve(pictures), { recursive: true });
  mkdirSync(join(root, dirname(pictures)), { recursive: true });
  symlinkSync(resolve(pictures), join(root, pictures));
  return root;
}
