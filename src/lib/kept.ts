import { createHash } from 'node:crypto';
import { globSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { cacheDir } from './deployment/cache-dir.ts';

/**
 * The one folder of all that a build may find again, Astro's own store among it: a server that builds keeps it from one
 * run to the next, in the project or wherever CACHE_DIR says. It is not in `node_modules/`, which `npm ci` empties. To
 * lose it costs time and nothing else.
 */
export const cacheFolder = folderSaid(process.env['CACHE_DIR']);

/** A wrong one ends every command before it is used: `tools/settings.ts`. */
function folderSaid(text = ''): string {
  const setting = cacheDir(text.trim());
  return 'value' in setting ? setting.value : '';
}

/** What was made from inputs, each under a digest of them: the same for every project and every branch. */
export const keptFolder = `${cacheFolder}/kept`;

/**
 * Makes a file once: the next build finds it by what it was made of.
 * @param folder in `keptFolder`
 * @param from all that decides what comes out
 */
export async function kept(
  folder: string,
  ending: string,
  from: readonly unknown[],
  make: () => Promise<Buffer>,
): Promise<Buffer> {
  const file = fileOf(folder, ending, from);
  return found(file) ?? keep(file, await make());
}

/** The same, where it was made before. */
export function keptAlready(folder: string, ending: string, from: readonly unknown[]): Buffer | undefined {
  return found(fileOf(folder, ending, from));
}

/** The same of what JSON can say, and is made at once. */
export function keptData<Data>(folder: string, from: readonly unknown[], make: () => Data): Data {
  const known = keptAt<Data>(folder, from);
  if (known !== undefined) return known;
  const made = make();
  keepAt(folder, from, made);
  return made;
}

/** What was kept under a name last. */
export function keptAt<Data>(folder: string, name: readonly unknown[]): Data | undefined {
  const known = keptAlready(folder, 'json', name);
  return known && JSON.parse(known.toString());
}

export function keepAt(folder: string, name: readonly unknown[], data: unknown): void {
  keep(fileOf(folder, 'json', name), Buffer.from(JSON.stringify(data)));
}

function fileOf(folder: string, ending: string, from: readonly unknown[]): string {
  return `${keptFolder}/${folder}/${digestOf(from)}.${ending}`;
}

function keep(file: string, made: Buffer): Buffer {
  mkdirSync(dirname(file), { recursive: true });
  // Beside its place first: another build may be looking for it.
  writeFileSync(`${file}.${process.pid}`, Buffer.concat([sealOf(made), made]));
  renameSync(`${file}.${process.pid}`, file);
  return made;
}

/** A digest of inputs: bytes, or what JSON can say. */
export function digestOf(inputs: readonly unknown[]): string {
  const digest = createHash('sha256');
  for (const one of inputs) digest.update(Buffer.isBuffer(one) ? one : JSON.stringify(one)).update('\0');
  return digest.digest('hex').slice(0, 32);
}

/** Reads what is kept, and marks it as still of use, on one day once. What a full disk or a broken copy spoilt is none. */
function found(file: string): Buffer | undefined {
  const known = statSync(file, { throwIfNoEntry: false });
  if (!known?.isFile()) return undefined;
  const bytes = readFileSync(file);
  const made = bytes.subarray(sealSize);
  if (!sealOf(made).equals(bytes.subarray(0, sealSize))) return undefined;
  const now = new Date();
  if (now.getTime() - known.mtimeMs > day) utimesSync(file, now, now);
  return made;
}

/** Stands before what is kept, so that nothing else is taken for it: of SHA-256. */
function sealOf(made: Buffer): Buffer {
  return createHash('sha256').update(made).digest();
}

const sealSize = 32;
const day = 24 * 60 * 60 * 1000;

/** Sweeps away what no build has had use for in a month. */
export function sweepKept(now = Date.now()): void {
  for (const file of globSync('*/*', { cwd: keptFolder })) {
    const path = `${keptFolder}/${file}`;
    if (now - (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? now) > 30 * day) rmSync(path, { force: true });
  }
}
