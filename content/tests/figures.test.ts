import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { figuresById } from '../../src/editorial/ledger/kept.ts';
import { attribute, elements, hasClass, textOf } from '../../src/lib/html.ts';
import { readPages } from '../../tests/support/pages.ts';
import { builtSite } from '../../tests/support/sites.ts';

const site = await builtSite('report');
const pages = readPages(site);
const said = pages.filter(({ file }) => file !== 'data/index.html').map(({ main }) => textOf(main).replace(/\s+/g, ''));
const entries = new Map(
  pages
    .flatMap(({ all }) => all.filter((element) => hasClass(element, 'ledger-entry')))
    .map((entry) => [
      attribute(entry, 'id') ?? elements(entry).flatMap((part) => attribute(part, 'id') ?? [])[0],
      entry,
    ]),
);

/** What the table is called that a figure stands in, by its id. */
const tables = new Map(
  pages.flatMap(({ all }) =>
    all
      .filter(({ tagName }) => tagName === 'table')
      .flatMap((table) =>
        elements(table, 'tr').map((row) => [attribute(row, 'id'), textOf(elements(table, 'caption')[0] ?? row).trim()]),
      ),
  ),
);

/** Every number of the original reports: what it is in the ledger, and how it is written. */
const figures: [id: string, value: number, precision: string, wording: string][] = [
  ['case-centres', 3055, '确数', '3055个'],
  ['basic-qualified', 1_900_000, '确数', '190万名'],
  ['senior-qualified', 60_000, '确数', '6万人'],
  ['fallen-2023', 253, '确数', '253名'],
  ['injured-2023', 4565, '确数', '4565名'],
  ['tour-audience', 55_000, '余', '5.5万余名'],
  ['tour-days', 46, '确数', '46天'],
  ['tour-distance', 20_000, '数', '数万公里'],
  ['lei-villagers', 11, '确数', '11位'],
  ['lei-outage', 3, '确数', '三天两夜'],
  ['lei-height', 1.7, '确数', '一米七'],
  ['lei-wading-depth', 1, '约', '约一米'],
  ['lei-wading-hours', 4, '多', '4个多小时'],
  ['lei-sites', 11, '几', '十几个'],
  ['lei-trips', 50, '余', '50余次'],
  ['jilin-police', 7800, '余', '7800余人次'],
  ['jilin-evacuated', 23_000, '余', '2.3万余人次'],
  ['xu-loss', 10_000, '余', '1万余元'],
  ['yang-months', 8, '确数', '8个月'],
  ['yang-records', 2_000_000_000, '几', '几十亿条'],
  ['yang-audio', 20_000_000, '几', '几千万条'],
  ['yang-accounts', 10_000, '上', '上万个'],
  ['yang-sorting', 1, '多', '一个多月'],
  ['yang-pages', 5000, '确数', '5000页'],
  ['yang-waves', 5, '确数', '5批次'],
  ['yang-suspects', 2000, '多', '2000多名'],
  ['lu-loss', 1_750_000, '确数', '175万元'],
  ['lu-hours', 48, '确数', '48小时'],
  ['lu-recovered', 1_000_000, '多', '100多万元'],
  ['yang-years', 3, '确数', '3年'],
  ['yang-cases', 3000, '余', '3000余起'],
  ['yang-saved', 200_000_000, '余', '2亿余元'],
  ['shanghai-drop', 18.1, '确数', '18.1%'],
  ['shanghai-streak', 5, '确数', '五年连降'],
  ['ma-keys', 46, '确数', '46把'],
  ['xinglong-households', 7000, '多', '7000多户'],
  ['xinglong-residents', 20_000, '多', '2万多名'],
  ['ma-cash', 500, '确数', '500元'],
  ['ma-decade', 10, '多', '10多年'],
  ['ma-volunteers', 300, '多', '300多名'],
  ['wang-years', 33, '确数', '33年'],
  ['wuhua-team', 100, '上', '上百人'],
  ['wuhua-schools', 82, '确数', '82所'],
  ['chunyu-recovered', 2332, '确数', '2332名'],
  ['asilibieke-hour', 1, '确数', '一个小时'],
];

test.each(figures)('%s is %d (%s), written %s, told on a page and listed on the data page', (id, ...known) => {
  const [figure] = figuresById([id]);
  expect([figure?.value, figure?.precision, figure?.wordings[0]]).toEqual(known);
  expect(figure?.wordings.some((wording) => said.some((text) => text.includes(wording)))).toBe(true);
  const entry = entries.get(id) ?? expect.fail(`数据页上没有 ${id}`);
  expect(textOf(entry).replace(/\s+/g, '')).toContain(`${known[2]}${figure?.label.replace(/\s+/g, '')}`);
  // In the table of the page that tells it.
  expect(tables.get(id)).toMatch(/，\d+个数$/);
});

test('readers are never told of the desk’s own papers: a list of facts, the material', () => {
  const files = globSync('**/*.{html,csv,json,xml,svg,webmanifest}', { cwd: site.dir }).sort();
  expect(files).toContain('data/figures.csv');
  const telling = files.filter((file) => /事实[A-Z]\d|材料/.test(readFileSync(`${site.dir}/${file}`, 'utf8')));
  expect(telling).toEqual([]);
});
