import { type Manifest, type ReleaseFile, urlOf } from './manifest.ts';

/** The paths of a release that differ from those of another. */
export interface Changes {
  new: string[];
  changed: string[];
  gone: string[];
}

/** What has changed for those who ask: bytes, and how they are told to take them. */
export function changesBetween(before: readonly ReleaseFile[], after: readonly ReleaseFile[]): Changes {
  const old = new Map(before.map((file) => [file.path, answer(file)]));
  const now = new Map(after.map((file) => [file.path, answer(file)]));
  return {
    new: [...now.keys()].filter((path) => !old.has(path)),
    changed: [...now].filter(([path, said]) => old.has(path) && old.get(path) !== said).map(([path]) => path),
    gone: [...old.keys()].filter((path) => !now.has(path)),
  };
}

function answer({ cache, sha256, type }: ReleaseFile): string {
  return [sha256, type, cache].join('\n');
}

/**
 * The lists that go to others, by their names: an address a line, as CDNs take them to purge and search engines to visit.
 * @param listed the pages that search engines are shown, as in the sitemap
 */
export function lists(
  changes: Changes,
  site: Pick<Manifest, 'base' | 'site'>,
  listed: ReadonlySet<string>,
): Record<string, string> {
  const text = (paths: readonly string[]) => paths.map((path) => `${urlOf(site, path)}\n`).join('');
  const isPage = (path: string) => path.endsWith('.html');
  return {
    'new.txt': text(changes.new),
    'changed.txt': text(changes.changed),
    'gone.txt': text(changes.gone),
    // A CDN may also remember that an address was not there.
    'purge.txt': text([...changes.changed, ...changes.gone, ...changes.new]),
    'search-engines.txt': text([...changes.new, ...changes.changed].filter((path) => listed.has(path))),
    'dead-links.txt': text(changes.gone.filter(isPage)),
  };
}
