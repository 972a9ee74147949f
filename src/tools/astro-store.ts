import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { treeVersion } from '../lib/code-version.ts';

/** Files by their paths in a store, each with the digest of its bytes. */
type Sums = Record<string, string>;

/**
 * Clears Astro's store of what is not as the last build left it, for Astro publishes pages from it without a look: what
 * a full disk, a broken copy or a build that was killed spoilt. Of what was sealed nothing may be missing or changed;
 * what came later, as from a preview, goes by itself. What other code left goes as well: Astro would take what a schema
 * made of a story then for what it would make of it now.
 * @param store its folder
 */
export function clearSpoilt(store: string): void {
  if (!existsSync(store)) return;
  const sealed = readSums(store);
  const found = sumsOf(store);
  if (!sealed || Object.entries(sealed).some(([file, sum]) => found[file] !== sum))
    rmSync(store, { recursive: true, force: true });
  else for (const file of Object.keys(found)) if (!(file in sealed)) rmSync(join(store, file), { force: true });
}

/** Notes what a finished build left in the store. */
export function sealStore(store: string): void {
  if (existsSync(store)) writeFileSync(sealOf(store), JSON.stringify({ code: treeVersion(), sums: sumsOf(store) }));
}

/** Beside the store, where Astro does not look. */
function sealOf(store: string): string {
  return `${store}.sha256.json`;
}

function readSums(store: string): Sums | undefined {
  try {
    const { code, sums } = JSON.parse(readFileSync(sealOf(store), 'utf8')) as { code?: string; sums?: Sums };
    return code === treeVersion() ? sums : undefined;
  } catch {
    return undefined;
  }
}

function sumsOf(store: string): Sums {
  const sums = globSync('**/*', { cwd: store }).map((file) => [file, sumOf(join(store, file))] as const);
  return Object.fromEntries(sums.flatMap(([file, sum]) => (sum === undefined ? [] : [[file, sum]])));
}

/** What was read before the build and has not been written since is not read again after it. */
const read = new Map<string, { stamp: string; sum: string }>();

function sumOf(path: string): string | undefined {
  const stats = statSync(path);
  if (!stats.isFile()) return undefined;
  const { ctimeMs, ino, mtimeMs, size } = stats;
  const stamp = [ino, size, mtimeMs, ctimeMs].join(' ');
  const known = read.get(path);
  if (known?.stamp === stamp) return known.sum;
  const sum = createHash('sha256').update(readFileSync(path)).digest('hex');
  read.set(path, { stamp, sum });
  return sum;
}
