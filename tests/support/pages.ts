import { globSync, readFileSync } from 'node:fs';
import { parse } from 'parse5';
import { attribute, elements } from '../../src/lib/html.ts';
import type { Site } from './build-sites.ts';

/** A built page, read. */
export function readPage(site: Site, file: string) {
  const html = readFileSync(`${site.dir}/${file}`, 'utf8');
  const document = parse(html);
  const all = elements(document);
  return {
    file,
    /** Its address on the server. */
    path: `${site.base}${file.replace(/index\.html$/, '')}`,
    html,
    document,
    all,
    ids: new Set(all.flatMap((element) => attribute(element, 'id') ?? [])),
    main: elements(document, 'main')[0] ?? document,
  };
}

export type BuiltPage = ReturnType<typeof readPage>;

export function readPages(site: Site): BuiltPage[] {
  return globSync('**/*.html', { cwd: site.dir })
    .sort()
    .map((file) => readPage(site, file));
}
