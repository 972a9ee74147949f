import { describe, expect, inject, test } from 'vitest';
import { readLedger } from '../../src/figures/ledger.ts';
import { attribute, type Element, elements, hasClass, textOf } from '../../src/lib/html.ts';
import { readPages } from '../support/pages.ts';

const [site] = inject('sites');
const pages = site ? readPages(site) : [];
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

test('every story that should have one has a chart', () => {
  expect(charts.map((chart) => chart.name)).toEqual([
    'index.html: 253点灯火',
    'index.html: 3055个执法办案管理中心',
    'index.html: 取得执法资格的民警',
    'stories/ma-huailong/index.html: 46把钥匙',
    'stories/overview/index.html: 253点灯火',
    'stories/overview/index.html: 取得执法资格的民警',
  ]);
});

describe.each(charts)('$name', ({ figure }) => {
  const pictures = elements(figure, 'svg');

  test('has a title, a sentence that says what it shows, a date and a picture with a name', () => {
    expect(textOf(one(figure, 'chart-takeaway')).length).toBeGreaterThan(10);
    expect(textOf(one(figure, 'chart-source'))).toMatch(/数据时间\uff1a(截至|\d{4}年)/);
    expect(pictures.length).toBeGreaterThan(0);
    for (const picture of pictures) {
      expect(attribute(picture, 'role')).toBe('img');
      expect(attribute(picture, 'aria-label')).toContain(textOf(one(figure, 'chart-title')));
    }
  });

  test('has the numbers of the ledger in its table', () => {
    const rows = elements(figure, 'tr').slice(1);
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) {
      const [label, wording, unit, , source] = row.childNodes
        .filter((node) => 'tagName' in node)
        .map((cell) => textOf(cell).trim());
      const entry = readLedger().find((candidate) => candidate.label === label);
      expect({ wording, unit, source }).toEqual({
        wording: entry?.wordings[0],
        unit: entry?.unit,
        source: entry?.source,
      });
      expect(Number(attribute(elements(row, 'data')[0] as Element, 'value'))).toBe(entry?.value);
    }
  });
});

test.each([
  ['253点灯火', 253],
  ['3055个执法办案管理中心', 3055],
])('%s: as many marks as the figure says, at every width', (title, count) => {
  const chart = charts.find((candidate) => candidate.name.endsWith(title));
  const pictures = elements(chart?.figure as Element, 'svg');
  expect(pictures).toHaveLength(2);
  for (const picture of pictures) {
    const marks = elements(picture, 'path').flatMap((path) => attribute(path, 'd')?.match(/h0/g) ?? []);
    expect(marks).toHaveLength(count);
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
