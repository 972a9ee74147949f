import { globSync, readFileSync, statSync } from 'node:fs';
import { parse } from 'parse5';
import { isEmbed } from '../../src/lib/embeds.ts';
import { attribute, elements } from '../../src/lib/html.ts';
import type { Site } from './sites.ts';

/** A built page, read. */
export function readPage(site: Site, file: string) {
  const html = readFileSync(`${site.dir}/${file}`, 'utf8');
  const document = parse(html);
  const all = elements(document);
  const robots = all.find((element) => attribute(element, 'name') === 'robots');
  return {
    file,
    /** Its address on the server. */
    path: `${site.base}${pathOf(file)}`,
    html,
    document,
    all,
    ids: new Set(all.flatMap((element) => attribute(element, 'id') ?? [])),
    main: elements(document, 'main')[0] ?? document,
    /** Search engines are asked to keep it. */
    listed: !(robots && attribute(robots, 'content')?.includes('noindex')),
  };
}

export type BuiltPage = ReturnType<typeof readPage>;

/** Every page there is to read. */
export function readPages(site: Site): BuiltPage[] {
  return filesOf(site).map((file) => readPage(site, file));
}

/** The addresses of those pages, below the site's own. */
export function pathsOf(site: Pick<Site, 'dir'>): string[] {
  return filesOf(site).map(pathOf);
}

/**
 * One page of each template, for what does not depend on what a page says. Of the stories it is the one with the most
 * in it; all other pages are the only ones of their kind.
 */
export function templatesOf(site: Pick<Site, 'dir'>): string[] {
  const files = filesOf(site);
  const stories = files.filter((file) => file.startsWith('stories/'));
  const size = (file: string) => statSync(`${site.dir}/${file}`).size;
  const [fullest] = stories.toSorted((a, b) => size(b) - size(a));
  return files.filter((file) => file === fullest || !stories.includes(file)).map(pathOf);
}

const pathOf = (file: string) => file.replace(/index\.html$/, '');

/** The pages of single charts, which have nothing of the site around them. */
export function readEmbeds(site: Site): BuiltPage[] {
  return globSync('embed/**/*.html', { cwd: site.dir })
    .sort()
    .map((file) => readPage(site, file));
}

/** The old address of a story only sends its reader on, and a chart's own page is for the pages of others. */
function filesOf(site: Pick<Site, 'dir'>): string[] {
  return globSync('**/*.html', { cwd: site.dir })
    .filter((file) => !isEmbed(file))
    .filter((file) => !readFileSync(`${site.dir}/${file}`, 'utf8').includes('http-equiv="refresh"'))
    .sort();
}
