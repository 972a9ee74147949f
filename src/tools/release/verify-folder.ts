import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type Manifest, manifestName } from './manifest.ts';
import { siteIn } from './places.ts';
import { faultOf, partsOf, pathsIn } from './site-files.ts';
import type { Findings } from './verify-site.ts';

/** The `release.json` that belongs to a folder: a release has its own. */
export function manifestIn(folder: string): string | undefined {
  const own = join(folder, manifestName);
  return existsSync(own) ? own : undefined;
}

/**
 * Compares a folder with a release: one that was copied to a server, or a release itself.
 * @throws in Chinese when there is no such folder
 */
export function verifyFolder(folder: string, manifest: Manifest): Findings {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) throw new Error(`没有文件夹 ${folder}。`);
  const site = manifestIn(folder) ? siteIn(folder) : folder;
  const differs = new Map<string, string[]>();
  for (const file of manifest.files) {
    const found = faultOf(file, site);
    if (found) differs.set(join(site, found.name), [found.fault]);
  }
  const known = new Set(manifest.files.flatMap((file) => partsOf(file).map(({ name }) => name)));
  const others = existsSync(site) ? pathsIn(site).filter((path) => !known.has(path)) : [];
  for (const path of others) differs.set(join(site, path), ['release.json 里没有这个文件']);
  return { looked: manifest.files.length, skipped: 0, differs, unreachable: new Map() };
}
