import { existsSync, readFileSync } from 'node:fs';
import { Readable } from 'node:stream';
import { parseSitemap } from 'sitemap';
import { describe, expect, test } from 'vitest';
import { attribute, elements, hasClass, textOf } from '../../src/lib/html.ts';
import { mostOnFront, storiesInFeed, storiesOnPage, storiesOnWayBack, voicesOnPage } from '../../src/lib/limits.ts';
import { firstView, pageLimit } from '../../src/tools/first-view.ts';
import { type BuiltPage, readPages } from '../support/pages.ts';
import { fixture } from '../support/project.ts';
import { builtSite } from '../support/sites.ts';
import { kindsOf, publicStories } from '../support/stories.ts';

const site = await builtSite('large');
const pages = readPages(site);
const pageAt = (file: string) => pages.find((page) => page.file === file) as BuiltPage;
const linksIn = ({ main }: BuiltPage) => elements(main, 'a').flatMap((link) => attribute(link, 'href') ?? []);
/** The slugs that a page leads to. */
const storiesOf = (page: BuiltPage) => {
  const slugs = linksIn(page).flatMap((href) => href.match(/\/stories\/([^/]+)\/$/)?.[1] ?? []);
  return [...new Set(slugs)];
};
const stories = pages.flatMap(({ file }) => file.match(/^stories\/(.*)\/index\.html$/)?.[1] ?? []);
/** The pages of a list, from its first by the links to the next. */
function along(file: string): BuiltPage[] {
  const page = pageAt(file);
  const next = elements(page.main, 'a').find((link) => attribute(link, 'rel') === 'next');
  const href = next && attribute(next, 'href');
  return [page, ...(href ? along(`${href.slice(site.base.length)}index.html`) : [])];
}

test.each(pages.filter(({ file }) => !/^(print|stories)\//.test(file)))('$file is light', ({ html }) => {
  const { blocking, html: page } = firstView(html, site.dir, site.base);
  expect(page + blocking).toBeLessThanOrEqual(pageLimit);
});

test('the front page shows as many as it has room for, and leads on to the others', () => {
  const front = pageAt('index.html');
  expect(storiesOf(front)).toHaveLength(mostOnFront.stories);
  expect(elements(front.main).filter((one) => hasClass(one, 'letter'))).toHaveLength(mostOnFront.voices);
  expect(elements(front.main).filter((one) => hasClass(one, 'scene'))).toHaveLength(mostOnFront.scenes);
  for (const list of ['profiles', 'roundup', 'voices', 'scenes'])
    expect(linksIn(front)).toContain(`${site.base}${list}/`);
});

test('every story stands in the list of its section once, or on the front page that shows all of it, and in that of its month', () => {
  const kinds = kindsOf(fixture);
  const lists = [...new Set(kinds.map(({ section }) => section))].filter((list) =>
    pages.some(({ file }) => file === `${list}/index.html`),
  );
  expect(lists).toEqual(expect.arrayContaining(['profiles', 'roundup']));
  const bySection = lists.flatMap((list) => along(`${list}/index.html`).map(storiesOf));
  for (const listed of bySection) expect(listed.length).toBeLessThanOrEqual(storiesOnPage);
  const isListed = (kind: string) => kinds.some(({ name, section }) => name === kind && lists.includes(section));
  const others = publicStories(fixture).flatMap(({ kind, slug }) => (isListed(kind) ? [] : slug));
  expect(storiesOf(pageAt('index.html'))).toEqual(expect.arrayContaining(others));
  expect([...bySection.flat(), ...others].sort()).toEqual([...stories].sort());
  const months = linksIn(pageAt('profiles/index.html')).filter((href) => href.includes('/months/'));
  expect(months.length).toBeGreaterThan(3);
  const byMonth = months.flatMap((href) => along(`${href.slice(site.base.length)}index.html`).flatMap(storiesOf));
  expect(byMonth.sort()).toEqual([...stories].sort());
});

test('letters and scenes are paged, and none is lost', () => {
  const letters = along('voices/index.html').map(
    ({ main }) => elements(main).filter((one) => hasClass(one, 'letter')).length,
  );
  expect(letters.reduce((sum, count) => sum + count)).toBe(30);
  expect(Math.max(...letters)).toBe(voicesOnPage);
  const scenes = along('scenes/index.html').flatMap(({ main }) =>
    elements(main).filter((one) => hasClass(one, 'scene')),
  );
  expect(scenes).toHaveLength(32);
});

describe.each(pages.filter(({ file }) => /^(profiles|roundup|voices|scenes|months|data)\//.test(file)))(
  '$file',
  (page) => {
    test('has a title, a description and headings that no other page or heading has', () => {
      const titleOf = ({ document }: BuiltPage) => words(elements(document, 'title')[0]);
      expect(pages.filter((other) => titleOf(other) === titleOf(page))).toHaveLength(1);
      const describe = ({ all }: BuiltPage) =>
        all.flatMap((one) => (attribute(one, 'name') === 'description' ? (attribute(one, 'content') ?? '') : []))[0];
      expect(pages.filter((other) => describe(other) === describe(page))).toHaveLength(1);
      const headings = elements(page.main)
        .filter(({ tagName }) => /^h[1-6]$/.test(tagName))
        .map(textOf);
      expect(new Set(headings).size).toBe(headings.length);
      expect(page.all.filter((one) => attribute(one, 'id') !== undefined)).toHaveLength(page.ids.size);
    });

    test('is shown in chats with a card that is there, and can be passed on', () => {
      const said = (property: string) =>
        page.all.flatMap((one) => (attribute(one, 'property') === property ? (attribute(one, 'content') ?? '') : []));
      const [card = ''] = said('og:image');
      expect(card.startsWith(`${site.origin}${site.base}share/`)).toBe(true);
      expect(existsSync(`${site.dir}/${card.slice(`${site.origin}${site.base}`.length)}`)).toBe(true);
      expect(said('og:url')).toEqual([`${site.origin}${page.path}`]);
      expect(page.all.filter((one) => hasClass(one, 'share'))).toHaveLength(1);
    });

    test('has an address of its own, and its section is marked in the masthead', () => {
      const canonical = page.all.find((one) => attribute(one, 'rel') === 'canonical');
      expect(canonical && attribute(canonical, 'href')).toBe(`${site.origin}${page.path}`);
      const [header] = page.all.filter((one) => hasClass(one, 'site-header'));
      const marked = header ? elements(header, 'a').filter((link) => attribute(link, 'aria-current')) : [];
      expect(marked).toHaveLength(page.file.startsWith('months/') ? 0 : 1);
    });
  },
);

test('the ways back are few, and lead to the lists', () => {
  for (const file of ['404.html', 'offline/index.html']) {
    expect(storiesOf(pageAt(file))).toHaveLength(storiesOnWayBack);
    expect(linksIn(pageAt(file))).toContain(`${site.base}profiles/`);
  }
});

test('every listed page is in the sitemap, once', async () => {
  const urls = await parseSitemap(Readable.from([readFileSync(`${site.dir}/sitemap.xml`)]));
  const listed = pages.filter((page) => page.listed).map(({ path }) => `${site.origin}${path}`);
  expect(urls.map(({ url }) => url).sort()).toEqual(listed.sort());
});

test('the feed has the newest stories, the data about the front page what it shows', () => {
  const feed = JSON.parse(readFileSync(`${site.dir}/feed.json`, 'utf8')) as { items: { date_published: string }[] };
  const days = feed.items.map((item) => item.date_published);
  expect(days).toHaveLength(storiesInFeed);
  expect(days).toEqual(days.toSorted().reverse());
  const script = pageAt('index.html').html.match(/<script type="application\/ld\+json">(.*?)<\/script>/)?.[1] ?? '';
  const [{ hasPart }] = JSON.parse(script)['@graph'] as [{ hasPart: unknown[] }];
  expect(hasPart).toHaveLength(mostOnFront.stories);
});

function words(element: ReturnType<typeof elements>[number] | undefined): string {
  return element ? textOf(element) : '';
}

describe('the ledger', () => {
  const records = JSON.parse(readFileSync(`${site.dir}/data/figures.json`, 'utf8')) as {
    id: string;
    usedIn: { path: string }[];
  }[];
  const tables = pages.filter(({ file }) => /^data\/(?!index)/.test(file));

  test('is an index that leads to a table for each page, and to the downloads', () => {
    const links = linksIn(pageAt('data/index.html'));
    expect(links).toEqual(expect.arrayContaining([`${site.base}data/figures.csv`, `${site.base}data/figures.json`]));
    for (const { path } of tables) expect(links).toContain(path);
    // Stories of one kind may be headed by the same words, and are told apart by their titles.
    const names = elements(pageAt('data/index.html').main, 'a').map(textOf);
    const shared = names.filter((name) => name.startsWith('全县：'));
    expect(shared.length).toBeGreaterThan(1);
    expect(new Set(shared).size).toBe(shared.length);
    expect(elements(pageAt('data/index.html').main, 'table')).toEqual([]);
  });

  test('tells every figure once, and each link to one leads to the page that tells it', () => {
    expect(records.length).toBeGreaterThan(120);
    for (const { id } of records) expect(tables.filter(({ ids }) => ids.has(id))).toHaveLength(1);
    const led = pages.flatMap((page) => elements(page.document, 'a').flatMap((link) => attribute(link, 'href') ?? []));
    const places = led.filter((href) => href.startsWith(`${site.base}data/`) && href.includes('#'));
    expect(places.length).toBeGreaterThan(0);
    for (const href of places) {
      const [path = '', id = ''] = href.split('#');
      expect(pages.find((page) => page.path === path)?.ids.has(id), href).toBe(true);
    }
  });

  test('says where a place is now that was kept when all was one page', () => {
    const places = JSON.parse(readFileSync(`${site.dir}/places/data.json`, 'utf8')) as Record<string, string[]>;
    expect(Object.values(places).flat().sort()).toEqual(records.map(({ id }) => id).sort());
    const letters = JSON.parse(readFileSync(`${site.dir}/places/voices.json`, 'utf8')) as Record<string, string[]>;
    for (const [path, ids] of Object.entries(letters)) {
      const page = pages.find((one) => one.path === `${site.base}${path.slice(1)}`);
      for (const id of ids) expect(page?.ids.has(id)).toBe(true);
    }
  });
});

test('the print edition takes what is chosen, says so, and stays a sheaf of sheets', () => {
  const edition = pageAt('print/index.html');
  const parts = elements(edition.document, 'article').filter((one) => hasClass(one, 'edition-story'));
  expect(parts).toHaveLength(mostOnFront.stories);
  expect(textOf(edition.main)).toContain(`选登，另有${stories.length - parts.length}篇`);
  expect(edition.html.length).toBeLessThan(300_000);
  const headings = elements(edition.main, 'h3').map(textOf);
  expect(new Set(headings).size).toBe(headings.length);
});
