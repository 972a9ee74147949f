import { describe, expect, test } from 'vitest';
import { attribute, elements, hasClass, textOf } from '../../src/lib/html.ts';
import { readPages } from '../support/pages.ts';
import { fixture } from '../support/project.ts';
import { builtSite } from '../support/sites.ts';
import { publicStories } from '../support/stories.ts';

const published = await builtSite('published');
const sites = [await builtSite('preview'), published, await builtSite('report')];

test('a report has a page for every section and every published story', () => {
  expect(readPages(published).map((page) => page.file)).toEqual([
    '404.html',
    'about/index.html',
    'data/index.html',
    'index.html',
    'offline/index.html',
    'print/index.html',
    'scenes/index.html',
    ...publicStories(fixture)
      .map(({ slug }) => `stories/${slug}/index.html`)
      .sort(),
    'voices/index.html',
  ]);
});

describe.each(sites)('$name', (site) => {
  const pages = readPages(site);

  test('gives every page a title and a description of its own', () => {
    const titles = pages.map((page) => elements(page.document, 'title').map(textOf).join());
    const descriptions = pages.map((page) => page.all.find((element) => attribute(element, 'name') === 'description'));
    const words = descriptions.map((meta) => meta && attribute(meta, 'content'));
    for (const text of [...titles, ...words]) expect(text?.trim().length).toBeGreaterThan(8);
    // Two stories may be about one thing, but not in all the same words.
    expect(new Set(titles.map((title, index) => `${title} ${words[index]}`)).size).toBe(pages.length);
  });

  describe.each(pages)('$file', ({ all, document, file, html, ids, listed, main, path }) => {
    test('is Chinese, may be zoomed, and says where it belongs', () => {
      expect(attribute(elements(document, 'html')[0] as never, 'lang')).toBe('zh-CN');
      const viewport = all.find((element) => attribute(element, 'name') === 'viewport');
      expect(viewport && attribute(viewport, 'content')).toBe('width=device-width, initial-scale=1');
      const canonical = all.find((element) => attribute(element, 'rel') === 'canonical');
      expect(canonical && attribute(canonical, 'href')).toBe(
        site.origin && listed ? `${site.origin}${path}` : undefined,
      );
    });

    test('has one main heading, and no heading that jumps a level', () => {
      const levels = all
        .filter((element) => /^h[1-6]$/.test(element.tagName))
        .map((element) => Number(element.tagName[1]));
      expect(levels.filter((level) => level === 1)).toHaveLength(1);
      expect(levels[0]).toBe(1);
      levels.forEach((level, index) => {
        expect(level - (levels[index - 1] ?? level)).toBeLessThanOrEqual(1);
      });
    });

    test('has its landmarks, and a link that skips to the text', () => {
      for (const name of ['main', 'nav']) expect(elements(document, name).length).toBeGreaterThan(0);
      for (const name of ['site-header', 'site-footer'])
        expect(all.filter((element) => hasClass(element, name))).toHaveLength(1);
      const first = elements(document, 'a')[0];
      expect(first && attribute(first, 'href')).toBe('#main');
      expect(attribute(main as never, 'id')).toBe('main');
    });

    test('has no id twice', () => {
      expect(all.filter((element) => attribute(element, 'id') !== undefined)).toHaveLength(ids.size);
    });

    test('shows nothing that was meant for a machine', () => {
      // The gallery's example of a count is of a section that this report may not have.
      const text = file.startsWith('dev/') ? textOf(document).replace(/\{\S*?\}/g, '') : textOf(document);
      expect(text).not.toMatch(/\*\*|~~|undefined|null|NaN|\[object|[{}]|<\/|\]\(/);
    });

    test('says of every picture what it shows, and keeps its place', () => {
      // The end mark of a story is cut from a picture that has been described.
      const marks = elements(document).filter((element) => hasClass(element, 'story-tail'));
      const ornaments = marks.flatMap((mark) => elements(mark, 'img'));
      for (const image of elements(document, 'img')) {
        if (ornaments.includes(image)) expect(attribute(image, 'alt')).toBe('');
        else expect(attribute(image, 'alt')).toBeTruthy();
        expect(Number(attribute(image, 'width'))).toBeGreaterThan(0);
        expect(Number(attribute(image, 'height'))).toBeGreaterThan(0);
      }
    });

    test('has no element inside another that may not hold it', () => {
      // The parser mends such pages by closing or moving elements, so that writing it out again differs.
      expect(elements(document, 'p').filter((p) => elements(p, 'div').length > 0)).toEqual([]);
      expect(html.match(/<p[\s>]/g)?.length ?? 0).toBe(elements(document, 'p').length);
    });
  });
});
