import { type Build, type FileEntry, type Size, sizeOf, wanted } from '../../../lib/offline-build.ts';
import { digestOf } from './digest.ts';
import { openInventory } from './inventory.ts';
import { inPool } from './pool.ts';
import { Differs, Refused } from './why.ts';

/** What a device keeps of one build. */
export type Store = ReturnType<typeof openStore>;

/** What a page has of its own. */
const parts = /["'(\s](\/[^"'()\s]*(?:\.svg|\.woff2))/g;

/** The names of the caches of this site, and not of others on the same server, begin with this. */
export const prefix = (base: string) => `offline ${base} `;

/**
 * Opens the store of a build. Nothing enters it but the build's own files, byte for byte: not a page that was
 * published since, not one that a network altered on its way. So no two builds can mix.
 */
export function openStore(build: Build) {
  const { base, id, shell } = build;
  const own = prefix(base) + id;
  const inventory = openInventory(build, own);
  const address = (path: string) => base + path;

  async function read(path: string): Promise<Response | undefined> {
    return (await caches.open(own)).match(address(path), { ignoreVary: true });
  }

  /** Lets a file in, if it is the build's own. @returns whether it is */
  async function admit(path: string, response: Response): Promise<boolean> {
    if (!response.ok || response.redirected) return false;
    const [digest] = (await inventory.entryOf(path)) ?? [];
    if (!digest) return false;
    const bytes = await response.clone().arrayBuffer();
    if ((await digestOf(bytes)) !== digest) return false;
    await (await caches.open(own)).put(address(path), response);
    if (path !== '' && !path.endsWith('/')) return true;
    // One after the other: several pages may be let in at once.
    for (const part of partsOf(new TextDecoder().decode(bytes))) await keep(part);
    return true;
  }

  /** A page is kept with its drawings and its face, for it may be left before all of them have come into view. */
  function partsOf(html: string): string[] {
    const addresses = Array.from(html.matchAll(parts), ([, found = '']) => found);
    const below = addresses.filter((found) => found.startsWith(base)).map((found) => found.slice(base.length));
    return [...new Set(below)].filter((path) => /^art\/|\.woff2$/.test(path));
  }

  /**
   * Keeps a file, if it is of this build: from what an older build left if it is the same, or else from the network.
   * @throws TypeError without a network, QuotaExceededError on a full device, Refused or Differs when the network has
   * something else
   */
  async function keep(path: string): Promise<void> {
    if ((await read(path)) || !(await inventory.entryOf(path))) return;
    for (const name of await olderNames()) {
      const old = await (await caches.open(name)).match(address(path), { ignoreVary: true });
      if (old && (await admit(path, old))) return;
    }
    let answered = true;
    // The browser's own cache may hold the file of an older build.
    for (const cache of ['default', 'reload'] as const) {
      const response = await fetch(address(path), { cache });
      if (await admit(path, response)) return;
      answered = response.ok;
    }
    throw answered ? new Differs(path) : new Refused(path);
  }

  async function olderNames(): Promise<string[]> {
    return (await caches.keys()).filter((name) => name.startsWith(prefix(base)) && name !== own);
  }

  /** The files of this build that are kept in a cache, in whatever version. */
  async function filesIn(name: string): Promise<[path: string, entry: FileEntry][]> {
    const requests = await (await caches.open(name)).keys();
    const paths = requests.map(({ url }) => new URL(url).pathname.slice(base.length));
    const known = await Promise.all(paths.map(async (path) => [path, await inventory.entryOf(path)] as const));
    return known.flatMap(([path, entry]) => (entry ? [[path, entry]] : []));
  }

  return {
    admit,
    keep,
    read,
    mayHold: inventory.mayHold,

    /** Keeps the shell, and in this build's version all that was kept of older ones. All of it, or it fails. */
    async fill(): Promise<void> {
      const carried = await Promise.all((await olderNames()).map(filesIn));
      await inPool([...new Set([...shell, ...carried.flat().map(([path]) => path)])], keep);
    },

    /** The files that are not kept yet. */
    async filesMissing(): Promise<[path: string, entry: FileEntry][]> {
      const kept = new Set((await filesIn(own)).map(([path]) => path));
      return wanted(await inventory.all()).filter(([path]) => !kept.has(path));
    },

    /** How much that is. */
    async missing(): Promise<Size> {
      const kept = sizeOf(wanted(Object.fromEntries(await filesIn(own))).map(([, entry]) => entry));
      return { download: build.all.download - kept.download, stored: build.all.stored - kept.stored };
    },

    /** Whether what is published now is still this build. @throws TypeError without a network */
    async isPublished(): Promise<boolean> {
      const response = await fetch(address('sw.js'), { cache: 'no-store' });
      return response.ok && (await response.text()).includes(id);
    },

    /** Drops all but the shell. */
    async empty(): Promise<void> {
      const cache = await caches.open(own);
      const kept = await cache.keys();
      const dropped = kept.filter(({ url }) => !shell.includes(new URL(url).pathname.slice(base.length)));
      await Promise.all(dropped.map((request) => cache.delete(request, { ignoreVary: true })));
    },

    /** Drops all that older builds left. */
    async clear(): Promise<void> {
      await Promise.all((await olderNames()).map((name) => caches.delete(name)));
    },
  };
}
