import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Opened, useBrowser } from '../support/browser.ts';
import { type Heard, heard } from '../support/heard.ts';
import { templatesOf } from '../support/pages.ts';
import { builtSite, type Site } from '../support/sites.ts';

const sites = [await builtSite('preview'), await builtSite('report')];

/** What has to be known by a name. */
const named =
  /^(form|region|table|image|img|dialog|navigation|complementary|button|link|DisclosureTriangle|heading|Audio|Video)$/;
/** What a listener calls up by its name, from a list of the screen reader's. */
const listed = /^(link|button|DisclosureTriangle|table|image|region|navigation|complementary|form|Audio|Video)$/;
/** A chart's picture says of what kind it is; which one, its caption says, within which it is heard. */
const drawn = /^[^，。]{2,4}图：\d+[\p{L}]$/u;
const told = (all: readonly Heard[]) => all.map(({ name, role }) => `${role} ${name}`);

const pagesOf = (all: readonly Site[]) =>
  all.flatMap((site) =>
    templatesOf(site)
      .filter((path) => !path.startsWith('dev'))
      .map((path) => [site.name, path, site] as const),
  );

/** The page as those have it who listen to it. The gallery shows every component several times. */
describe.each(pagesOf(sites))('of “%s”, /%s', (_, path, site) => {
  const { visit } = useBrowser(site);
  let opened: Opened;
  let tree: Heard[];
  beforeAll(async () => {
    opened = await visit(path, { viewport: { width: 390, height: 844 } });
    tree = await heard(opened.page);
  });
  afterAll(() => opened?.page.context().close());

  test('has a name for all that needs one, and none that is a file’s', () => {
    expect(tree.length).toBeGreaterThan(50);
    expect(told(tree.filter(({ name, role }) => named.test(role) && !/[\p{L}\p{N}]/u.test(name)))).toEqual([]);
    expect(tree.filter(({ name }) => /\.(?:svg|png|webp|jpe?g|avif)$/i.test(name))).toEqual([]);
    expect(tree.filter(({ captioned, role, name }) => role === 'figure' && !captioned && !name)).toEqual([]);
  });

  test('calls no two things by one name, and nothing by its name over and over', () => {
    const byName = Map.groupBy(
      tree.filter(({ name, role }) => listed.test(role) && !drawn.test(name)),
      ({ name, role }) => `${role} ${name}`,
    );
    for (const [name, same] of byName) {
      // A link is where it leads to; all else is only itself.
      const things = new Set(same.map(({ href }, index) => href ?? index));
      expect([name, things.size]).toEqual([name, 1]);
      expect([name, same.length <= 3]).toEqual([name, true]);
    }
  });

  test('has one of each frame, and headings that skip no level on the way down', () => {
    const count = (wanted: string) => tree.filter(({ role }) => role === wanted).length;
    expect([count('main'), count('banner'), count('contentinfo')]).toEqual([1, 1, 1]);
    const headings = tree.filter(({ role }) => role === 'heading');
    const skipped = headings.filter(({ level = 0 }, at) => level > (headings[at - 1]?.level ?? 0) + 1);
    expect(told(skipped)).toEqual([]);
    expect(headings.filter(({ level }) => level === 1)).toHaveLength(1);
  });

  // A word of two characters may be (一个一个).
  test('says nothing twice in a row', () => {
    const texts = tree.filter(({ main, name, role }) => main && role === 'StaticText' && name.trim());
    const words = texts.map(({ name }) => name.trim());
    const twice = words.filter((word, index) => word === words[index - 1] && /\p{L}{3}/u.test(word));
    expect(twice).toEqual([]);
  });

  test('has heads for the columns of every table', async () => {
    const tables = tree.filter(({ role }) => role === 'table').length;
    const heads = await opened.page.locator('table:has(th[scope=col])').count();
    expect(heads).toBe(await opened.page.locator('table').count());
    expect(tables).toBe(heads);
  });
});
