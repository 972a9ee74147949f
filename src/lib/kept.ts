import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';

/**
 * Makes a file once: the next build finds it by what it was made of.
 * @param folder in `node_modules/.cache/`
 * @param from all that decides what comes out
 */
export async function kept(
  folder: string,
  ending: string,
  from: readonly unknown[],
  make: () => Promise<Buffer>,
): Promise<Buffer> {
  const cache = `node_modules/.cache/${folder}`;
  const digest = createHash('sha256');
  for (const one of from) digest.update(Buffer.isBuffer(one) ? one : JSON.stringify(one)).update('\0');
  const file = `${cache}/${digest.digest('hex').slice(0, 32)}.${ending}`;
  if (existsSync(file)) return readFileSync(file);
  const made = await make();
  mkdirSync(cache, { recursive: true });
  // Beside its place first: another build may be looking for it.
  writeFileSync(`${file}.${process.pid}`, made);
  renameSync(`${file}.${process.pid}`, file);
  return made;
}
