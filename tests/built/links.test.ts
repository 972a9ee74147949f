import { existsSync, readFileSync, statSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { attribute, elements } from '../../src/lib/html.ts';
import { readPages } from '../support/pages.ts';
import { builtSite } from '../support/sites.ts';

const sites = await Promise.all((['preview', 'published', 'report'] as const).map(builtSite));

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
        // As browsers do: the fragment as it stands, else decoded.
        if (fragment && page)
          expect(
            [fragment, decodeURIComponent(fragment)].some((id) => page.ids.has(id)),
            link,
          ).toBe(true);
      }
    });
  });

  test('leads from the front page to every story, and from each story to the next', () => {
    const hrefs = (file: string) =>
      elements(pages.find((page) => page.file === file)?.document as never, 'a').map((link) => attribute(link, 'href'));
    const order = pages
      .filter(({ file, listed }) => file.startsWith('stories/') && listed)
      .map(({ path }) => path)
      .sort((a, b) => hrefs('index.html').indexOf(a) - hrefs('index.html').indexOf(b));
    expect(order.length).toBeGreaterThan(2);
    expect(hrefs('index.html')).toEqual(expect.arrayContaining(order));
    order.forEach((story, index) => {
      const file = `${story.slice(site.base.length)}index.html`;
      const around = [order[index - 1], order[index + 1]].filter((other) => other !== undefined);
      expect(hrefs(file)).toEqual(expect.arrayContaining(around));
    });
  });

  test('ships the licence of its headline face', () => {
    expect(readFileSync(`${site.dir}/licences/noto-serif-sc.txt`, 'utf8')).toContain('SIL Open Font License');
  });
});
