import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { sourceFolder } from './source-folder.ts';

/** Every import is of a file under its whole name, or of a package (`tests/house.test.ts`). */
const imported = /(?:\bfrom|\bimport) ?'([^']+)'/g;

/**
 * A digest of the code that makes something: of modules, of all that they import, and of which versions the packages
 * among that are. What another version made may have to be made again.
 * @param modules paths in `src/`; what one finds by looking into a folder has to be named as well
 */
export function codeVersion(...modules: readonly string[]): string {
  const root = sourceFolder('.');
  const files = new Set(modules.map((module) => join(root, module)));
  const packages = new Set<string>();
  const digest = createHash('sha256');
  // What is added is come to in its turn.
  for (const file of files) {
    const text = readFileSync(file, 'utf8');
    digest.update(relative(root, file)).update(text).update('\0');
    for (const [, name = ''] of text.matchAll(imported)) {
      if (name.startsWith('.')) files.add(join(dirname(file), name.replace(/\?.*$/, '')));
      else if (!name.includes(':')) packages.add(name.match(/^(?:@[^/]+\/)?[^/]+/)?.[0] ?? name);
    }
  }
  for (const name of [...packages].sort()) digest.update(`${name}@${packageVersion(name)}`);
  return digest.digest('hex').slice(0, 16);
}

/** A digest of all code: whatever it makes may be another when any of it is. What npm installs is not in it. */
export function treeVersion(): string {
  const root = sourceFolder('.');
  const digest = createHash('sha256');
  for (const file of globSync('**/*.*', { cwd: root }).sort()) {
    if (statSync(join(root, file)).isFile())
      digest
        .update(file)
        .update(readFileSync(join(root, file)))
        .update('\0');
  }
  return digest.digest('hex').slice(0, 16);
}

/** Which version of a package is installed; none of one that has types alone, and is called otherwise there. */
export function packageVersion(name: string): string {
  const file = resolve('node_modules', name, 'package.json');
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).version : '';
}
