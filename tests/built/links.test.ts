import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { attribute, elements } from '../../src/lib/html.ts';
import { readPages } from '../support/pages.ts';
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

  // A large report's front page leads to lists.
  test.skipIf(site.name === 'large')(
    'leads from the front page to every story, and from each story to the next',
    () => {
      const hrefs = (file: string) =>
        elements(pages.find((page) => page.file === file)?.document as never, 'a').map((link) =>
          attribute(link, 'href'),
        );
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
    },
  );

  test('ships the licence of its headline face', () => {
    expect(readFileSync(`${site.dir}/licences/noto-serif-sc.txt`, 'utf8')).toContain('SIL Open Font License');
  });
});
