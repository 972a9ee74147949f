import { createHash } from 'node:crypto';
import { type Build, digits, type Files, partFile } from '../../lib/offline-build.ts';

/** As many files a worker carries within itself, and a part of the inventory lists. */
const filesInPart = 150;

/** What is served of a build beside its files: the worker's own share of the inventory, and the parts by their files. */
export interface Parted {
  build: Omit<Build, 'id'>;
  parts: ReadonlyMap<string, string>;
}

/**
 * Parts the inventory of a large site: browsers ask for the worker at every visit, and whoever reads one story need not
 * be told of a thousand. A part is asked for when one of its files is to be kept.
 */
export function parted(whole: Omit<Build, 'id'>, size = filesInPart): Parted {
  const rest = Object.entries(whole.files).filter(([path]) => !whole.shell.includes(path));
  if (rest.length <= size) return { build: whole, parts: new Map() };
  // As the worker compares them.
  rest.sort(([one], [other]) => (one < other ? -1 : 1));
  const listed = Array.from({ length: Math.ceil(rest.length / size) }, (_, index) => {
    const entries = rest.slice(index * size, (index + 1) * size);
    const text = JSON.stringify(Object.fromEntries(entries));
    const digest = createHash('sha256').update(text).digest('hex').slice(0, digits);
    return { first: entries[0]?.[0] ?? '', file: partFile(digest), text };
  });
  const files: Files = Object.fromEntries(whole.shell.flatMap((path) => entryIn(whole.files, path)));
  return {
    build: { ...whole, files, parts: listed.map(({ file, first }) => [first, file]) },
    parts: new Map(listed.map(({ file, text }) => [file, text])),
  };
}

function entryIn(files: Files, path: string) {
  const entry = files[path];
  return entry ? [[path, entry] as const] : [];
}
