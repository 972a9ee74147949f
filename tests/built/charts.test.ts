import { describe, expect, test } from 'vitest';
import { boundOf } from '../../src/editorial/ledger/bound.ts';
import { attribute, type Element, elements, hasClass, textOf } from '../../src/lib/html.ts';
import { chartsOf, marksIn, one } from '../support/charts.ts';
import { figuresOf, sourceOf } from '../support/ledger.ts';
import { fixture } from '../support/project.ts';
import { builtSite } from '../support/sites.ts';

const site = await builtSite('published');
const charts = chartsOf(site);
const ledger = figuresOf(fixture);

test('every chart of a report is there', () => {
  expect(charts.map((chart) => chart.name)).toEqual([
    'index.html: 27盏车灯',
    'index.html: 借书的人',
    'index.html: 大人和孩子',
    'stories/ershi-nian/index.html: 27盏车灯',
    'stories/ershi-nian/index.html: 大人和孩子',
    'stories/ershi-nian/index.html: 一笔一笔',
    'stories/ershi-nian/index.html: 一笔一笔',
    'stories/ershi-nian/index.html: 借走的书',
    'stories/ershi-nian/index.html: 和上一年比',
    'stories/ershi-nian/index.html: 一月一月地看',
    'stories/ershi-nian/index.html: 一站一站数',
    'stories/guo-he/index.html: 一串钥匙',
    'stories/guo-he/index.html: 一条路，12年',
    'stories/he-laoshi/index.html: 一年里的读书会',
    'stories/he-laoshi/index.html: 借走的是什么',
    'stories/he-laoshi/index.html: 远近和多少',
  ]);
});

describe.each([await builtSite('preview'), site, await builtSite('report')])('in $name', (where) => {
  test.each(chartsOf(where))(
    '$name has a title, a sentence that says what it shows, a date, a table and a picture with a name',
    ({ figure }) => {
      const pictures = elements(figure, 'svg');
      expect(textOf(one(figure, 'chart-takeaway')).length).toBeGreaterThan(4);
      expect(textOf(one(figure, 'chart-source'))).toMatch(
        /数据时间\uff1a(?:.+\uff0c)?(截至|\d{4}年|原文未注明时间)|各数的时间见数据表/,
      );
      expect(elements(figure, 'tr').length).toBeGreaterThan(1);
      expect(pictures.length).toBeGreaterThan(0);
      for (const picture of pictures) {
        const named = [picture, ...around(picture)].filter((element) => attribute(element, 'role') === 'img');
        expect(named).toHaveLength(1);
        expect(attribute(named[0] as Element, 'aria-label')).toMatch(/^..+：\d+(条|个|份|点|把)/);
      }
    },
  );
});

/** The elements that an element stands in. */
function around({ parentNode }: Element): Element[] {
  return parentNode && 'tagName' in parentNode ? [parentNode, ...around(parentNode)] : [];
}

/** What a chart's table says, row by row. */
const tableOf = (title: string) => {
  const { figure } = charts.find(({ name }) => name.endsWith(title)) ?? expect.fail(title);
  return elements(one(figure, 'chart-data'), 'tr').map((row) =>
    row.childNodes.filter((node) => 'tagName' in node).map((cell) => textOf(cell).trim()),
  );
};

test('a table of several series has a column of each, and says where there is no number', () => {
  const [head, adults, children] = tableOf('借走的书');
  expect(head).toEqual(['项目', '2017年', '2018年', '时间', '出处']);
  expect(adults?.slice(0, 4)).toEqual(['大人', '9800册', '1.2万册', '2017年；2018年']);
  expect(children?.slice(0, 4)).toEqual(['孩子', '无数据', '4600册', '2018年']);
  expect(tableOf('一月一月地看')[4]).toEqual(['4月', '810册', '无数据', '书车大修', '2018年', '书车账本，2018年12月']);
});

test('what fell is below zero in a chart’s table as in its picture', () => {
  const { figure } = charts.find(({ name }) => name.endsWith('和上一年比')) ?? expect.fail();
  const values = elements(one(figure, 'chart-data'), 'data').map((data) => Number(attribute(data, 'value')));
  expect(values).toEqual([-8.5, -3, 14]);
});

/** Charts whose numbers are not in the ledger. */
const ownNumbers = ['一条路，12年', '一月一月地看', '一站一站数', '一年里的读书会', '借走的是什么', '远近和多少'];
/** Charts whose tables are asked above. */
const compared = ['借走的书', '和上一年比'];

test.each(charts.filter(({ name }) => ![...ownNumbers, ...compared].some((title) => name.endsWith(title))))(
  '$name has the numbers of the ledger in its table and its CSV',
  ({ figure }) => {
    const rows = elements(figure, 'tr')
      .slice(1)
      .map((row) => row.childNodes.filter((node) => 'tagName' in node).map((cell) => textOf(cell).trim()));
    const values = elements(figure, 'data').filter((data) => elements(one(figure, 'chart-data')).includes(data));
    const download = elements(figure, 'a').find((link) => attribute(link, 'download') !== undefined);
    const csv = decodeURIComponent((download && attribute(download, 'href')) ?? '');
    expect(rows.length).toBeGreaterThan(0);
    expect(values).toHaveLength(rows.length);
    rows.forEach(([label, wording, unit, , source], index) => {
      const entry = ledger.find((candidate) => candidate.label === label);
      expect({ wording, unit, source }).toEqual({
        wording: entry?.wordings[0],
        unit: entry?.unit,
        source: expect.stringContaining(entry ? sourceOf(entry, fixture) : '？'),
      });
      expect(Number(attribute(values[index] as Element, 'value'))).toBe(entry?.value);
      expect(csv).toContain(`${label},${wording},${entry?.value},${entry && boundOf(entry)},${unit}`);
    });
  },
);

test.each([
  ['27盏车灯', 27],
  ['借书的人', 1200],
])('%s: as many marks as the ledger says, in one drawing', (title, count) => {
  const chart = charts.find((candidate) => candidate.name.endsWith(title));
  const pictures = elements(chart?.figure as Element, 'svg');
  expect(pictures.map(marksIn)).toEqual([count]);
});

test('as many keys hang on the board as the ledger says, no two alike', () => {
  const board = charts.find((chart) => chart.name.endsWith('一串钥匙'));
  const outlines = elements(board?.figure as Element, 'path')
    .filter((path) => !hasClass(path, 'keys-rails'))
    .map((path) => attribute(path, 'd'));
  expect(outlines).toHaveLength(19);
  expect(new Set(outlines).size).toBe(19);
});
