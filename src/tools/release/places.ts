import { existsSync, lstatSync, readdirSync, readlinkSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { basename, join } from 'node:path';
import { recover, replace } from '../replace.ts';
import { type Manifest, manifestName, readManifest } from './manifest.ts';

/** The folder of all releases, and in it the link to the one that is published, which servers are given. */
export const releases = 'release';
/** Where a release is made, and where the one that it replaces waits meanwhile. */
export const next = join(releases, 'next');
const last = join(releases, 'last');
export const currentHome = join(releases, 'current');

/** The folder of a release. */
export function homeOf(id: string): string {
  return join(releases, id);
}

/** The site in the folder of a release. */
export function siteIn(home: string): string {
  return join(home, 'site');
}

/** The id of the release that is published; undefined before the first. */
export function currentId(): string | undefined {
  try {
    return basename(readlinkSync(currentHome));
  } catch {
    return undefined;
  }
}

/** The release that is published, as far as it can still be read. */
export function currentRelease(): Manifest | undefined {
  const id = currentId();
  return id === undefined ? undefined : readIntact(id);
}

/** Whether something else stands where the link to the published release belongs. */
export function isNoLink(): boolean {
  const found = lstatSync(currentHome, { throwIfNoEntry: false });
  return found !== undefined && !found.isSymbolicLink();
}

/** Puts back the published release, when a run broke off while it was put there once more. */
export function recoverCurrent(): void {
  const id = currentId();
  if (id !== undefined) recover(homeOf(id), last);
}

/** Puts the release in `next` in its place, and makes it the one that is published. */
export function publish(id: string): void {
  replace(homeOf(id), { next, last });
  makeCurrent(id);
}

/** One rename, so that no reader meets a site that is neither the one nor the other. */
function makeCurrent(id: string): void {
  const link = `${currentHome}.next`;
  rmSync(link, { force: true });
  // Windows lets anyone make a junction; elsewhere the word means nothing.
  symlinkSync(id, link, 'junction');
  renameSync(link, currentHome);
}

/** Every release that is here and says what it consists of. */
export function listReleases(): Manifest[] {
  return idsHere()
    .map(readIntact)
    .filter((manifest) => manifest !== undefined);
}

/** The ids of all releases that have a folder, spoilt ones too. */
export function idsHere(): string[] {
  if (!existsSync(releases)) return [];
  const entries = readdirSync(releases, { withFileTypes: true });
  return entries.filter((entry) => entry.isDirectory() && /^[0-9a-f]{12}$/.test(entry.name)).map(({ name }) => name);
}

/** A release by its id; undefined when its folder or what it says of itself is spoilt. */
export function readIntact(id: string): Manifest | undefined {
  try {
    const manifest = readManifest(join(homeOf(id), manifestName));
    return manifest.id === id ? manifest : undefined;
  } catch {
    return undefined;
  }
}

/** Deletes the releases that lie further back than a release keeps, and those that were given up. */
export function prune(manifest: Manifest): void {
  const kept = [manifest, ...before(manifest).slice(0, manifest.keep)].map(({ id }) => id);
  for (const id of idsHere()) if (!kept.includes(id)) rmSync(homeOf(id), { recursive: true });
}

/** The releases before one, the nearest first. */
function before(manifest: Manifest): Manifest[] {
  const all = listReleases();
  const chain: Manifest[] = [];
  let at = all.find(({ id }) => id === manifest.previous);
  while (at && at.id !== manifest.id && !chain.includes(at)) {
    chain.push(at);
    const { previous } = at;
    at = all.find(({ id }) => id === previous);
  }
  return chain;
}
