import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { attribute, elements, hasClass } from '../../src/lib/html.ts';
import { type BuiltPage, readPages } from '../support/pages.ts';
import { builtSite } from '../support/sites.ts';

/** Markup within XML and JSON as it was before it was put there. */
const plain = (text: string) =>
  text.replaceAll('\\"', '"').replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&gt;', '>');

/** As browsers do: the fragment as it stands, else decoded. */
const isIn = (ids: ReadonlySet<string>, fragment: string) =>
  [fragment, decodeURIComponent(fragment)].some((id) => ids.has(id));

const sites = await Promise.all((['preview', 'published', 'report', 'large'] as const).map(builtSite));

describe.each(sites)('$name', (site) => {
  const pages = readPages(site);
  const byPath = new Map(pages.map((page) => [page.path, page]));

  /** The file an address of the site leads to. */
  function fileOf(address: string): string {
    return `${site.dir}/${decodeURIComponent(address.slice(site.base.length))}`;
  }

  describe.each(pages)('$file', ({ all, document, ids }) => {
    const links = elements(document, 'a')
      .map((link) => attribute(link, 'href') ?? '')
      // The figures of the gallery's examples are on no data page.
      .filter((href) => !href.includes('/data/#example-'));
    const loaded = all.flatMap((element) =>
      [
        attribute(element, 'src'),
        attribute(element, 'srcset')?.split(/\s/)[0],
        element.tagName === 'link' && attribute(element, 'rel') !== 'canonical' && attribute(element, 'href'),
      ].filter((address) => typeof address === 'string'),
    );
    const inStyles = elements(document, 'style').flatMap((style) =>
      [
        ...JSON.stringify(style.childNodes.map((node) => 'value' in node && node.value)).matchAll(
          /url\(\\?"?([^)"\\]+)/g,
        ),
      ].map(([, address]) => address ?? ''),
    );

    test('loads only files of the site that are there', () => {
      expect(loaded.length).toBeGreaterThan(3);
      for (const address of [...loaded, ...inStyles]) {
        expect(address.startsWith(site.base), address).toBe(true);
        expect(existsSync(fileOf(address)) && statSync(fileOf(address)).isFile(), address).toBe(true);
      }
    });

    test('leads only to pages that are there, and to places in them that are there', () => {
      expect(links.length).toBeGreaterThan(5);
      for (const link of links) {
        // The tables of charts travel in the page.
        if (link.startsWith('data:text/csv')) continue;
        const [path = '', fragment] = link.split('#');
        if (path && !path.startsWith(site.base)) throw new Error(`${link} leaves the site`);
        const page = path ? byPath.get(path) : { ids };
        expect(page || existsSync(fileOf(path)), link).toBeTruthy();
        if (fragment && page) expect(isIn(page.ids, fragment), link).toBe(true);
      }
    });
  });

  test('what feeds and downloads lead to is there, and the place in it', () => {
    const files = globSync(['feed.*', 'data/figures.*', 'places/*', 'sitemap*.xml', 'sitemap/*'], { cwd: site.dir });
    const text = files.map((file) => plain(readFileSync(`${site.dir}/${file}`, 'utf8'))).join('\n');
    const whole = text.matchAll(new RegExp(`${site.origin ?? '$^'}(${site.base}[^\\s"'<>,\\]]*)`, 'g'));
    const own = text.matchAll(/"(\/(?:stories|voices|scenes|data|about|profiles|roundup)\/[^"]*)"/g);
    const led = [...whole, ...[...own].map(([all, path = '']) => [all, `${site.base}${path.slice(1)}`])];
    expect(led.length).toBeGreaterThan(5);
    for (const [, address = ''] of led) {
      const [path = '', fragment] = address.split('#');
      const page = byPath.get(path);
      expect(page || existsSync(fileOf(path)), address).toBeTruthy();
      if (fragment) expect(page && isIn(page.ids, fragment), address).toBe(true);
    }
  });

  const linksOf = (root: Parameters<typeof elements>[0]) =>
    elements(root, 'a').flatMap((link) => attribute(link, 'href') ?? []);
  const stories = pages.filter(({ file }) => file.startsWith('stories/')).map(({ path }) => path);

  test('leads from the front page to every story, through a list at the most', () => {
    const front = linksOf((byPath.get(site.base) as BuiltPage).main);
    /** The stories of a list, on all of its pages; what is no list has none. */
    function listed(path: string | undefined): string[] {
      const page = byPath.get(path ?? '');
      const list = page?.all.find((element) => hasClass(element, 'story-list'));
      if (!page || !list) return [];
      const next = elements(page.main, 'a').find((link) => attribute(link, 'rel') === 'next');
      return [...linksOf(list), ...listed(next && attribute(next, 'href'))];
    }
    expect(stories.length).toBeGreaterThan(2);
    expect([...front, ...front.flatMap(listed)]).toEqual(expect.arrayContaining(stories));
  });

  test('leads from each story to the next, and back', () => {
    const before = new Map(
      stories.map((path) => {
        const links = elements((byPath.get(path) as BuiltPage).main, 'a');
        const previous = links.find((link) => attribute(link, 'rel') === 'prev');
        return [path, previous && attribute(previous, 'href')];
      }),
    );
    // One story is the first, and every other one is the next of one alone.
    const previous = [...before.values()].filter((path) => path !== undefined);
    expect(previous).toHaveLength(stories.length - 1);
    expect(new Set(previous).size).toBe(previous.length);
    for (const [path, back] of before) if (back) expect(linksOf((byPath.get(back) as BuiltPage).main)).toContain(path);
  });

  test('ships the licence of its headline face', () => {
    expect(readFileSync(`${site.dir}/licences/noto-serif-sc.txt`, 'utf8')).toContain('SIL Open Font License');
  });
});
