import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { hostingFiles } from '../../hosting/hosting-files.ts';
import { namedIn, noticesName } from '../vite/notices.ts';
import { changesBetween, lists } from './changes.ts';
import { type Manifest, urlOf } from './manifest.ts';
import { homeOf, siteIn } from './places.ts';
import { sbom } from './sbom.ts';

const changesName = 'changes';

/**
 * Writes what goes along with a site for those who run it: what it is made of, under which licences, and which
 * addresses changed, and how servers are set up for it.
 * @param home the release's folder
 * @param folder where the site lies on its server
 * @param current the release that is published
 */
export function writePapers(manifest: Manifest, home: string, folder: string, current?: Manifest): void {
  const notices = readFileSync(join(siteIn(home), noticesName), 'utf8');
  writeFileSync(join(home, 'sbom.cdx.json'), sbom(namedIn(notices)));
  cpSync(join(siteIn(home), 'licences'), join(home, 'licences'), {
    recursive: true,
    filter: (name) => !/\.(br|gz|zst)$/.test(name),
  });
  for (const [name, text] of Object.entries(hostingFiles({ ...manifest, folder }))) {
    mkdirSync(dirname(join(home, 'hosting', name)), { recursive: true });
    writeFileSync(join(home, 'hosting', name), text);
  }
  const before = join(homeOf(manifest.id), changesName);
  // Made once more, a release differs from the one before it in what it did.
  if (current?.id === manifest.id && existsSync(before)) cpSync(before, join(home, changesName), { recursive: true });
  else writeChanges(manifest, home, current);
}

/** Writes the lists of addresses that differ from those of another release. */
export function writeChanges(manifest: Manifest, home: string, from?: Manifest): void {
  mkdirSync(join(home, changesName), { recursive: true });
  const all = lists(changesBetween(from, manifest), canonicalPages(manifest, siteIn(home)));
  for (const [name, text] of Object.entries(all)) writeFileSync(join(home, changesName, name), text);
}

/** The pages that search engines are to show: those that call themselves by their own address. */
function canonicalPages(manifest: Manifest, site: string): Set<string> {
  const pages = manifest.files.filter(({ path }) => path.endsWith('.html'));
  const canonical = pages.filter(({ path }) => {
    const address = `<link rel="canonical" href="${urlOf(manifest, path)}"`;
    return readFileSync(join(site, path), 'utf8').includes(address);
  });
  return new Set(canonical.map(({ path }) => urlOf(manifest, path)));
}
