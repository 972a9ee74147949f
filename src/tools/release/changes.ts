import { type Manifest, type ReleaseFile, urlOf } from './manifest.ts';

/** As much of a release as addresses are made of. */
export type Addressed = Pick<Manifest, 'base' | 'files' | 'site'>;

/** The full addresses of a release that differ from those of another. */
export interface Changes {
  new: string[];
  changed: string[];
  gone: string[];
}

/** What has changed for those who ask: bytes, and how they are told to take them. */
export function changesBetween(before: Addressed | undefined, after: Addressed): Changes {
  const old = before ? answersOf(before) : new Map<string, string>();
  const now = answersOf(after);
  return {
    new: [...now.keys()].filter((url) => !old.has(url)),
    changed: [...now].filter(([url, said]) => old.has(url) && old.get(url) !== said).map(([url]) => url),
    gone: [...old.keys()].filter((url) => !now.has(url)),
  };
}

function answersOf(release: Addressed): Map<string, string> {
  return new Map(release.files.map((file) => [urlOf(release, file.path), answer(file)]));
}

function answer({ cache, sha256, type }: ReleaseFile): string {
  return [sha256, type, cache].join('\n');
}

/** The files of one release, by their paths, that another has no more and that were asked for at the same place. */
export function goneSince(before: Addressed | undefined, after: Addressed): string[] {
  const now = new Set(after.files.map(({ path }) => path));
  return before?.base === after.base ? before.files.map(({ path }) => path).filter((path) => !now.has(path)) : [];
}

/**
 * The lists that go to others, by their names: an address a line, as CDNs take them to purge and search engines to visit.
 * @param listed the pages that search engines are shown
 */
export function lists(changes: Changes, listed: ReadonlySet<string>): Record<string, string> {
  const text = (urls: readonly string[]) => urls.map((url) => `${url}\n`).join('');
  return {
    'new.txt': text(changes.new),
    'changed.txt': text(changes.changed),
    'gone.txt': text(changes.gone),
    // A CDN may also remember that an address was not there.
    'purge.txt': text([...changes.changed, ...changes.gone, ...changes.new]),
    'search-engines.txt': text([...changes.new, ...changes.changed].filter((url) => listed.has(url))),
    'dead-links.txt': text(changes.gone.filter((url) => /(\/|\.html)$/.test(url))),
  };
}
