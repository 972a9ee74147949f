import { type Build, digits } from '../../../lib/offline-build.ts';

/** What a device keeps of one build. */
export type Store = ReturnType<typeof openStore>;

/** The site that is published now is of another build. */
export class Outdated extends Error {}

/** What a page has of its own. */
const parts = /^art\/|\.woff2$/;

/** The names of the caches of this site, and not of others on the same server, begin with this. */
export const prefix = (base: string) => `offline ${base} `;

/**
 * Opens the store of a build. Nothing enters it but the build's own files, byte for byte: not a page that was
 * published since, not one that a network altered on its way. So no two builds can mix.
 */
export function openStore({ id, base, shell, files }: Build) {
  const own = prefix(base) + id;
  const address = (path: string) => base + path;

  async function read(path: string): Promise<Response | undefined> {
    return (await caches.open(own)).match(address(path), { ignoreVary: true });
  }

  /** Lets a file in, if it is the build's own. @returns whether it is */
  async function admit(path: string, response: Response): Promise<boolean> {
    if (!response.ok || response.redirected) return false;
    const bytes = await response.clone().arrayBuffer();
    if ((await digestOf(bytes)) !== files[path]?.[0]) return false;
    await (await caches.open(own)).put(address(path), response);
    if (path === '' || path.endsWith('/')) await keepAll(partsOf(new TextDecoder().decode(bytes)));
    return true;
  }

  /** A page is kept with its drawings and its face, for it may be left before all of them have come into view. */
  function partsOf(html: string): string[] {
    return Object.keys(files).filter((path) => parts.test(path) && html.includes(address(path)));
  }

  /**
   * Keeps a file: from what an older build left if it is the same, or else from the network.
   * @throws TypeError without a network, QuotaExceededError on a full device, Outdated when the network has another build
   */
  async function keep(path: string): Promise<void> {
    if (await read(path)) return;
    for (const name of await olderNames()) {
      const old = await (await caches.open(name)).match(address(path), { ignoreVary: true });
      if (old && (await admit(path, old))) return;
    }
    // The browser's own cache may hold the file of an older build.
    for (const cache of ['default', 'reload'] as const) {
      if (await admit(path, await fetch(address(path), { cache }))) return;
    }
    throw new Outdated(`${path} is not of build ${id}`);
  }

  async function keepAll(paths: string[]): Promise<void> {
    await Promise.all(paths.map(keep));
  }

  async function olderNames(): Promise<string[]> {
    return (await caches.keys()).filter((name) => name.startsWith(prefix(base)) && name !== own);
  }

  /** The paths of this build that are kept in a cache, in whatever version. */
  async function pathsIn(name: string): Promise<string[]> {
    const requests = await (await caches.open(name)).keys();
    return requests.map(({ url }) => new URL(url).pathname.slice(base.length)).filter((path) => path in files);
  }

  return {
    admit,
    keep,
    read,

    /** Keeps the shell, and in this build's version all that was kept of older ones. All of it, or it fails. */
    async fill(): Promise<void> {
      const carried = await Promise.all((await olderNames()).map(pathsIn));
      await keepAll([...new Set([...shell, ...carried.flat()])]);
    },

    /** The files that are not kept yet. */
    async missing(): Promise<string[]> {
      const kept = await pathsIn(own);
      return Object.keys(files).filter((path) => !kept.includes(path));
    },

    /** How many bytes it takes to download these files. */
    weight(paths: Iterable<string>): number {
      return Array.from(paths, (path) => files[path]?.[1] ?? 0).reduce((sum, bytes) => sum + bytes, 0);
    },

    /** Drops all but the shell. */
    async empty(): Promise<void> {
      const cache = await caches.open(own);
      const dropped = (await pathsIn(own)).filter((path) => !shell.includes(path));
      await Promise.all(dropped.map((path) => cache.delete(address(path), { ignoreVary: true })));
    },

    /** Drops all that older builds left. */
    async clear(): Promise<void> {
      await Promise.all((await olderNames()).map((name) => caches.delete(name)));
    },
  };
}

async function digestOf(bytes: ArrayBuffer): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0'))
    .join('')
    .slice(0, digits);
}
