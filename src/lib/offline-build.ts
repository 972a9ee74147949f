/** What is known of a file: the beginning of its SHA-256, how many bytes it takes to download, and how many on the device. */
export type FileEntry = [digest: string, download: number, stored: number];

/** Files by their paths below the base. */
export type Files = Record<string, FileEntry>;

/** What one build of the site consists of, as far as a device may keep it. The service worker carries it within itself. */
export interface Build {
  /** Changes with every byte of what is kept, and of the worker. */
  id: string;
  /** The path the site is deployed under. */
  base: string;
  /** What every page needs, and what to show where there is nothing else. Kept from the first visit on. */
  shell: string[];
  /** All that can be kept; of a large site the shell alone. */
  files: Files;
  /** The rest of a large site in lists of their own, in the order of their paths: the first in it, and its file. */
  parts: [first: string, file: string][];
  /** All of it together. */
  all: Size;
}

/** What files take, in bytes: to download them, compressed, and to keep them, which devices do as they are. */
export interface Size {
  download: number;
  stored: number;
}

/** How many hexadecimal digits of a SHA-256 are kept: enough to tell builds apart, and not meant against forgers. */
export const digits = 16;

/** A part of the inventory by the digest of what is in it: a name that no later build gives to something else. */
export const partFile = (digest: string) => `_astro/files.${digest}.json`;

/**
 * What a device is not asked to keep: what only machines read, what browsers that can keep anything never load (the PNG
 * beside each SVG, the JPEG beside each WebP), the inventory itself, what is for the printer, or for passing on over
 * the network, as charts by themselves are, and videos, of which one is larger than all the rest.
 */
export const left =
  /^(?:404\.html$|sw\.js$|embed\/|feed\.|sitemap[./]|places\/|robots\.|print\/|share\/|videos\/|art\/.*\.png$|photos\/.*\.jpg$|_astro\/files\.)/;

/**
 * Of a photograph there are many files, and one is enough: WebP, which every browser with a service worker reads, in
 * the middle width (`site/photos/library.ts`). The others are kept where a page has shown them, and not asked for.
 */
const spare = /^photos\/.*(?:\.avif|-[^m]\.webp)$/;

/** The files that stand in for another size of the same photograph: the one that is asked for by whoever saves, first. */
export function standIns(path: string): string[] {
  const [, photo] = /^(photos\/.*)-\w\.(?:avif|webp)$/.exec(path) ?? [];
  if (photo === undefined) return [];
  const sizes = ['m', 'l', 'x', 's'].flatMap((step) => [`${photo}-${step}.webp`, `${photo}-${step}.avif`]);
  return sizes.filter((other) => other !== path);
}

/** What is asked for when a whole site is to be kept. */
export function wanted(files: Files): [path: string, entry: FileEntry][] {
  return Object.entries(files).filter(([path]) => !spare.test(path));
}

/** What a device keeps only when a reader saves the whole: recordings are much to load, and are asked for in pieces. */
export const onlySaved = /^recordings\//;

export function sizeOf(entries: Iterable<FileEntry>): Size {
  let [download, stored] = [0, 0];
  for (const entry of entries) {
    download += entry[1];
    stored += entry[2];
  }
  return { download, stored };
}
