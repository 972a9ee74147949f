import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { attribute, type Element, elements, hasClass, textOf } from '../../src/lib/html.ts';
import { spelled } from '../../src/lib/value.ts';
import { figuresOf, sourceOf } from '../support/ledger.ts';
import { readPages } from '../support/pages.ts';
import { fixture } from '../support/project.ts';
import { builtSite } from '../support/sites.ts';

const site = await builtSite('published');
const ledger = figuresOf(fixture);
const pages = readPages(site);
const stories = pages.filter((page) => page.file.startsWith('stories/'));
const linksOf = ({ document }: (typeof pages)[number]) =>
  elements(document, 'a').filter((element) => hasClass(element, 'figure-link'));

test('most stories tell amounts', () => {
  expect(stories.filter((page) => linksOf(page).length > 0).length).toBeGreaterThan(2);
});

test.each(stories)('$file leads from the first mention of every amount to its source, and back', (page) => {
  const links = linksOf(page);
  // What the next story tells, its own page has the sources of.
  const [own] = elements(page.document, 'article').filter((element) => hasClass(element, 'story'));
  expect(links.length > 0).toBe(elements(own as Element, 'data').length > 0);
  const hrefs = links.map((link) => attribute(link, 'href') ?? '');
  expect(new Set(hrefs).size).toBe(hrefs.length);
  for (const link of links) {
    const id = attribute(link, 'href')?.replace('#source-', '') ?? '';
    const figure = ledger.find((entry) => entry.id === id);
    expect(figure?.wordings).toContain(textOf(link));
    expect(attribute(link, 'role')).toBe('doc-noteref');
    expect(attribute(link, 'aria-label')).toMatch(new RegExp(`^${textOf(link)}，.*出处$`));
    const [data] = elements(link, 'data');
    expect(data && attribute(data, 'value')).toBe(figure && spelled(figure.value));
    const source = page.all.find((element) => attribute(element, 'id') === `source-${id}`);
    expect(source && textOf(source)).toContain(figure?.label);
    expect(source && textOf(source)).toContain(figure && sourceOf(figure, fixture));
    const [back] = source ? elements(source, 'a') : [];
    expect(back && attribute(back, 'href')).toBe(`#${attribute(link, 'id')}`);
  }
  const back = page.all.filter((element) => attribute(element, 'href')?.startsWith('#mention/'));
  expect(back).toHaveLength(links.length);
});

test.each(stories)('$file has no such link in its head, its headings or the head of another story', ({ all }) => {
  const heads = all.filter(
    (element) => /^h[1-6]$/.test(element.tagName) || hasClass(element, 'standfirst') || hasClass(element, 'teaser'),
  );
  for (const head of heads) {
    expect(elements(head, 'a').filter((link) => hasClass(link, 'figure-link'))).toEqual([]);
  }
});

test('what a page does not account for is plain data, on paper and in feeds as well', () => {
  for (const file of ['index.html', 'print/index.html']) {
    const page = pages.find((one) => one.file === file) as (typeof pages)[number];
    expect(linksOf(page)).toEqual([]);
    expect(elements(page.document, 'data').length).toBeGreaterThan(5);
  }
  expect(readFileSync(`${site.dir}/feed.json`, 'utf8')).not.toMatch(/#(source|mention)-/);
});

test('an amount elsewhere leads to the data page', () => {
  const letters = pages.find((page) => page.file === 'voices/index.html') as (typeof pages)[number];
  const hrefs = linksOf(letters).map((link) => attribute(link, 'href') ?? '');
  expect(hrefs.length).toBeGreaterThan(0);
  for (const href of hrefs) expect(href.startsWith(`${site.base}data/#`), href).toBe(true);
});

test('the data page offers all figures that readers meet as JSON and as CSV', () => {
  const data = pages.find((page) => page.file === 'data/index.html');
  const links = elements(data?.document as never, 'a').map((link) => attribute(link, 'href'));
  expect(links).toEqual(expect.arrayContaining([`${site.base}data/figures.csv`, `${site.base}data/figures.json`]));
  const records = JSON.parse(readFileSync(`${site.dir}/data/figures.json`, 'utf8')) as Record<string, unknown>[];
  const shown = ledger.filter(({ id }) => data?.ids.has(id));
  expect(records.map((record) => record['id']).sort()).toEqual(shown.map(({ id }) => id).sort());
  const csv = readFileSync(`${site.dir}/data/figures.csv`, 'utf8');
  const [head, ...rows] = csv.replace(/\r\n$/, '').split('\r\n');
  expect(head).toBe('\ufeff编号,说的是什么,数值,数值（数字）,数值（精度）,单位,时间,出处,算式,说明,归在,用在');
  expect(rows).toHaveLength(shown.length);
});

describe('the ledger to read', () => {
  const { document } = pages.find((page) => page.file === 'data/index.html') as (typeof pages)[number];
  const tables = elements(document, 'table');

  test('is a table for each page that tells figures, which it names and leads to once', () => {
    const links = tables.flatMap((table) => elements(elements(table, 'caption')[0] as never, 'a'));
    expect(links.map((link) => attribute(link, 'href'))).toEqual(
      ['stories/guo-he/', 'stories/he-laoshi/', 'stories/ershi-nian/', 'voices/'].map((path) => `${site.base}${path}`),
    );
    const main = elements(elements(document, 'main')[0] as never, 'a').map((link) => attribute(link, 'href'));
    for (const link of links) {
      expect(main.filter((href) => href === attribute(link, 'href'))).toHaveLength(1);
    }
  });

  test('has a head for every column, and in every row what the figure counts', () => {
    for (const table of tables) {
      const [head, ...rows] = elements(table, 'tr');
      const columns = elements(head as never, 'th');
      expect(columns.map((column) => attribute(column, 'scope'))).toEqual(columns.map(() => 'col'));
      expect(rows.length).toBeGreaterThan(0);
      for (const row of rows) {
        const [name, ...more] = elements(row, 'th');
        const figure = ledger.find(({ id }) => id === attribute(row, 'id'));
        expect(more).toEqual([]);
        expect(name && attribute(name, 'scope')).toBe('row');
        expect(name && textOf(name)).toContain(figure?.label);
        expect(elements(row, 'td')).toHaveLength(columns.length - 1);
      }
    }
  });

  test('can be jumped about in, and says of a figure who else tells it', () => {
    const index = elements(document, 'nav').find((nav) => hasClass(nav, 'ledger-index'));
    const ids = elements(index as never, 'a').map((link) => attribute(link, 'href')?.slice(1));
    expect(ids).toEqual(elements(document, 'h2').map((heading) => attribute(heading, 'id')));
    const keys = elements(document, 'tr').find((row) => attribute(row, 'id') === 'keys');
    expect(textOf(keys as never)).toMatch(/二十年，一座山，一辆车/);
  });
});

test('a figure is told with all that is known of it, to programs and to spreadsheets', () => {
  const { base, dir } = site;
  const records = JSON.parse(readFileSync(`${dir}/data/figures.json`, 'utf8')) as Record<string, unknown>[];
  expect(records).toHaveLength(figuresOf(fixture).filter(({ id }) => id !== 'unpublished').length);
  expect(records.find((record) => record['id'] === 'lost-2018')).toMatchObject({
    value: 87.5,
    derivation: 'lost-2017 - lost-drop',
    source: '由“2017年没有还回来的书，当作基数”（100%）和“2018年没有还回来的书比上一年的降幅”（12.5%）推算',
    usedIn: [{ path: '/stories/ershi-nian/', title: '二十年，一座山，一辆车' }],
  });
  const csv = readFileSync(`${dir}/data/figures.csv`, 'utf8');
  expect(csv).toContain('\r\nyoung-readers,办过借书证的孩子,近500名,500,不到,名,2018年12月,');
  const letters = pages.find((page) => page.file === 'voices/index.html');
  expect(elements(letters?.main as never, 'a').map((link) => attribute(link, 'href'))).toContain(`${base}data/#walk`);
});
