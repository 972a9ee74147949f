import { describe, expect, test } from 'vitest';
import { attribute, type Element, elements, hasClass } from '../../src/lib/html.ts';
import { chartsOf, marksIn } from '../../tests/support/charts.ts';
import { builtSite } from '../../tests/support/sites.ts';

const charts = new Map(chartsOf(await builtSite('report')).map(({ figure, name }) => [name, figure]));
const drawn = (name: string): Element => charts.get(name) ?? expect.fail(`没有“${name}”这张图`);

/** Charts, the values in their tables, and where marks are counted, how many there are. */
const expected: [name: string, values: number[], marks?: number][] = [
  ['index.html: 一人一点灯火', [253], 253],
  ['index.html: 执法办案管理中心', [3055], 3055],
  ['index.html: 取得执法资格的人数', [1_900_000, 60_000], 190 + 6],
  ['stories/lei-yuqing/index.html: 余下的村民', [11], 11],
  ['stories/ma-huailong/index.html: 一串钥匙', [46]],
  ['stories/ma-huailong/index.html: 加入的志愿者', [300], 300],
  ['stories/overview/index.html: 一人一点灯火', [253], 253],
  ['stories/overview/index.html: 取得执法资格的人数', [1_900_000, 60_000], 190 + 6],
  ['stories/wang-zeyu/index.html: 毒品预防教育', [82], 82],
  ['stories/wang-zeyu/index.html: 从警的年头', []],
  ['stories/wang-zeyu/index.html: 戒除毒瘾的人', [2332], 2332],
  ['stories/yang-wenqing/index.html: 陆女士的钱', [1_750_000, 1_000_000]],
];

describe.each(expected)('%s', (name, values, marks) => {
  test('is there, with its numbers', () => {
    const told = elements(drawn(name), 'td').flatMap((cell) => elements(cell, 'data'));
    expect(told.map((data) => Number(attribute(data, 'value')))).toEqual(values);
  });

  if (marks === undefined) return;
  test('has as many marks as it should, in one drawing', () => {
    const pictures = elements(drawn(name), 'svg');
    expect(pictures.map(marksIn)).toEqual([marks]);
  });
});

test('46 keys hang on the board, no two alike', () => {
  const outlines = elements(drawn('stories/ma-huailong/index.html: 一串钥匙'), 'path')
    .filter((path) => !hasClass(path, 'keys-rails'))
    .map((path) => attribute(path, 'd'));
  expect(outlines).toHaveLength(46);
  expect(new Set(outlines).size).toBe(46);
});
