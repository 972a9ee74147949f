import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import pLimit from 'p-limit';
import { aged } from './age.ts';
import { type Addressed, goneSince } from './changes.ts';
import type { EncodingName } from './manifest.ts';
import { type Manifest, manifestName, manifestText, type ReleaseFile } from './manifest.ts';
import { homeOf, siteIn } from './places.ts';
import { carry, contentDigest, faultOf, type Known, pathsIn, sha256, take } from './site-files.ts';

/** As many files at a time as zlib has threads (libuv's default). */
const atOnce = 4;

/** What the files of a release do not say of it. */
export type About = Pick<Manifest, 'base' | 'commit' | 'keep' | 'redirects' | 'site'>;

/**
 * Writes the files of a release, and what they are.
 * @param dist the built site
 * @param home the folder that it is written into, an empty one
 * @param current the release that is published, which pages are open from
 */
export async function assemble(dist: string, home: string, about: About, current?: Manifest): Promise<Manifest> {
  const limit = pLimit(atOnce);
  const known = formsOf(current);
  const own = await Promise.all(pathsIn(dist).map((path) => limit(() => take(path, dist, siteIn(home), known))));
  const content = contentDigest(own);
  const id = content.slice(0, 12);
  // At another address nobody asks for the old files.
  const kept = current?.base === about.base ? carryKept(keptFrom(current, id, own, about.keep), current, home) : [];
  const site = { ...about, files: sorted([...own, ...kept]) };
  const manifest: Manifest = { format: 1, id, content, ...sinceThen(current, id, site), ...site };
  writeFileSync(join(home, manifestName), manifestText(manifest));
  return manifest;
}

/** Made once more, a release keeps what it kept, and has the same one before it. */
function keptFrom(current: Manifest, id: string, own: readonly ReleaseFile[], keep: number): ReleaseFile[] {
  return current.id === id
    ? current.files.filter(({ age }) => age > 0 && age <= keep)
    : aged(current.files, new Set(own.map(({ path }) => path)), keep);
}

function sinceThen(current: Manifest | undefined, id: string, site: Addressed) {
  if (current?.id === id) return { previous: current.previous, gone: current.gone };
  return { previous: current?.id ?? null, gone: goneSince(current, site) };
}

/**
 * Copies files of the release that is published into another; one that was spoilt there is of no use to anybody.
 * @returns those that were copied
 */
export function carryKept(files: readonly ReleaseFile[], current: Manifest, home: string): ReleaseFile[] {
  const from = siteIn(homeOf(current.id));
  const whole = files.filter((file) => faultOf(file, from) === undefined);
  for (const file of whole) carry(file, from, siteIn(home));
  return whole;
}

export function sorted(files: readonly ReleaseFile[]): ReleaseFile[] {
  return [...files].sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** The compressed forms in the release that is published: most of a site is as it was. */
function formsOf(current: Manifest | undefined): Known {
  const files = new Map(current?.files.map((file) => [file.sha256, file]));
  return (digest: string, encoding: EncodingName) => {
    const { encodings = {}, path = '' } = files.get(digest) ?? {};
    const form = encodings[encoding];
    if (!form || !current) return undefined;
    try {
      const bytes = readFileSync(join(siteIn(homeOf(current.id)), `${path}.${encoding}`));
      return sha256(bytes) === form.sha256 ? bytes : undefined;
    } catch {
      return undefined;
    }
  };
}
