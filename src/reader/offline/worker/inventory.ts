import { type Build, type FileEntry, type Files, left } from '../../../lib/offline-build.ts';
import { digestOf } from './digest.ts';
import { inPool } from './pool.ts';
import { Differs, Refused } from './why.ts';

/** What a build consists of. Of a large site the parts of the list are asked for when they are needed, and kept. */
export function openInventory({ base, files, parts }: Pick<Build, 'base' | 'files' | 'parts'>, cacheName: string) {
  const known = new Map<string, Promise<Files>>();

  function partAt(file: string): Promise<Files> {
    const part = known.get(file) ?? fetchPart(file);
    known.set(file, part);
    // It may be had the next time.
    part.catch(() => known.delete(file));
    return part;
  }

  async function fetchPart(file: string): Promise<Files> {
    const cache = await caches.open(cacheName);
    const kept = await cache.match(base + file);
    if (kept) return kept.json();
    const response = await fetch(base + file);
    if (!response.ok) throw new Refused(file);
    const bytes = await response.clone().arrayBuffer();
    if (!file.includes(await digestOf(bytes))) throw new Differs(file);
    // On a full device the list is read all the same.
    await cache.put(base + file, response).catch(() => {});
    return JSON.parse(new TextDecoder().decode(bytes));
  }

  return {
    /** Whether a path may be of this build, as far as one knows without asking. */
    mayHold: (path: string) => Object.hasOwn(files, path) || (parts.length > 0 && !left.test(path)),

    /** What is known of a file; of one that is not of this build nothing. */
    async entryOf(path: string): Promise<FileEntry | undefined> {
      if (Object.hasOwn(files, path)) return files[path];
      const [, file] = parts.filter(([first]) => first <= path).slice(-1)[0] ?? [];
      if (!file || left.test(path)) return undefined;
      const part = await partAt(file);
      return Object.hasOwn(part, path) ? part[path] : undefined;
    },

    /** All of it. */
    async all(): Promise<Files> {
      const whole = { ...files };
      await inPool(parts, async ([, file]) => void Object.assign(whole, await partAt(file)));
      return whole;
    },
  };
}
