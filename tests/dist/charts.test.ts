import { describe, expect, inject, test } from 'vitest';
import { readLedger } from '../../src/editorial/ledger/ledger.ts';
import { formatSource } from '../../src/editorial/ledger/source.ts';
import { attribute, type Element, elements, hasClass, textOf } from '../../src/lib/html.ts';
import { readPages } from '../support/pages.ts';

const [site] = inject('sites');
/** The print edition has the stories' charts once more: see `print.test.ts`. */
const pages = (site ? readPages(site) : []).filter((page) => page.file !== 'print/index.html');
const charts = pages.flatMap((page) =>
  elements(page.document, 'figure')
    .filter((figure) => hasClass(figure, 'chart'))
    .map((figure) => ({ figure, name: `${page.file}: ${textOf(one(figure, 'chart-title'))}` })),
);

function one(root: Element, className: string): Element {
  const found = elements(root).find((element) => hasClass(element, className));
  if (!found) throw new Error(`no .${className}`);
  return found;
}

/** Charts whose numbers are not in the ledger: what they show instead is checked below. */
const ownNumbers = ['同比下降18.1%', '一条线，33年'];

test('every chart of the feature is there', () => {
  expect(charts.map((chart) => chart.name)).toEqual([
    'index.html: 253点灯火',
    'index.html: 3055个执法办案管理中心',
    'index.html: 取得执法资格的民警',
    'stories/lei-yuqing/index.html: 一个不少',
    'stories/lei-yuqing/index.html: 水有多深',
    'stories/lei-yuqing/index.html: 吉林市公安局这次防汛救灾',
    'stories/ma-huailong/index.html: 46把钥匙',
    'stories/ma-huailong/index.html: 一群人的脚步',
    'stories/overview/index.html: 253点灯火',
    'stories/overview/index.html: 4565名负伤的民警',
    'stories/overview/index.html: 取得执法资格的民警',
    'stories/wang-zeyu/index.html: 82所学校',
    'stories/wang-zeyu/index.html: 一条线，33年',
    'stories/wang-zeyu/index.html: 2332个人',
    'stories/yang-wenqing/index.html: 从数据到线索',
    'stories/yang-wenqing/index.html: 陆女士的钱',
    'stories/yang-wenqing/index.html: 同比下降18.1%',
  ]);
});

describe.each(charts)('$name', ({ figure, name }) => {
  const pictures = elements(figure, 'svg');
  const rows = elements(figure, 'tr')
    .slice(1)
    .map((row) => row.childNodes.filter((node) => 'tagName' in node).map((cell) => textOf(cell).trim()));

  test('has a title, a sentence that says what it shows, a date, a table and a picture with a name', () => {
    expect(textOf(one(figure, 'chart-takeaway')).length).toBeGreaterThan(10);
    expect(textOf(one(figure, 'chart-source'))).toMatch(/数据时间\uff1a(截至|\d{4}年)|各数的时间见数据表/);
    expect(rows.length).toBeGreaterThan(0);
    expect(pictures.length).toBeGreaterThan(0);
    for (const picture of pictures) {
      expect(attribute(picture, 'role')).toBe('img');
      expect(attribute(picture, 'aria-label')).toContain(textOf(one(figure, 'chart-title')));
      expect(attribute(picture, 'aria-label')).toContain(textOf(one(figure, 'chart-takeaway')));
    }
  });

  if (ownNumbers.some((title) => name.endsWith(title))) return;

  test('has the numbers of the ledger in its table and its CSV', () => {
    const values = elements(figure, 'data').filter((data) => elements(one(figure, 'chart-data')).includes(data));
    const download = elements(figure, 'a').find((link) => attribute(link, 'download') !== undefined);
    const csv = decodeURIComponent((download && attribute(download, 'href')) ?? '');
    expect(values).toHaveLength(rows.length);
    rows.forEach(([label, wording, unit, , source], index) => {
      const entry = readLedger().find((candidate) => candidate.label === label);
      expect({ wording, unit, source }).toEqual({
        wording: entry?.wordings[0],
        unit: entry?.unit,
        source: formatSource(entry?.source ?? ''),
      });
      expect(Number(attribute(values[index] as Element, 'value'))).toBe(entry?.value);
      expect(csv).toContain(`${label},${wording},${entry?.value},${unit}`);
    });
  });
});

test('what has fallen by 18.1% is drawn as 81.9% of what it was', () => {
  const chart = charts.find(({ name }) => name.endsWith('同比下降18.1%'));
  const drop = readLedger().find((figure) => figure.id === 'shanghai-drop')?.value ?? 0;
  const values = elements(chart?.figure as Element, 'data').map((data) => Number(attribute(data, 'value')));
  expect(values).toEqual(expect.arrayContaining([100, Number((100 - drop).toFixed(1))]));
});

test.each([
  ['253点灯火', 'fallen-2023'],
  ['3055个执法办案管理中心', 'case-centres'],
  ['4565名负伤的民警', 'injured-2023'],
  ['一个不少', 'lei-villagers'],
  ['一群人的脚步', 'ma-volunteers'],
  ['82所学校', 'wuhua-schools'],
  ['2332个人', 'chunyu-recovered'],
])('%s: as many marks as the ledger says, at every width', (title, id) => {
  const chart = charts.find((candidate) => candidate.name.endsWith(title));
  const pictures = elements(chart?.figure as Element, 'svg');
  expect(pictures).toHaveLength(2);
  for (const picture of pictures) {
    const marks = elements(picture, 'path').flatMap((path) => attribute(path, 'd')?.match(/h0/g) ?? []);
    expect(marks).toHaveLength(readLedger().find((figure) => figure.id === id)?.value ?? 0);
  }
});

test('46 keys hang on the board', () => {
  const board = charts.find((chart) => chart.name.endsWith('46把钥匙'));
  const outlines = elements(board?.figure as Element, 'path')
    .filter((path) => !hasClass(path, 'keys-rails'))
    .map((path) => attribute(path, 'd'));
  expect(new Set(outlines).size).toBe(46);
  expect(outlines).toHaveLength(46);
});
