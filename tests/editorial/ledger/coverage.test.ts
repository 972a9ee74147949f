import { expect, test } from 'vitest';
import { type TextToCover, uncoveredIn } from '../../../src/editorial/ledger/coverage.ts';
import { sentenceAround } from '../../../src/editorial/ledger/sentence.ts';
import type { Figure } from '../../../src/editorial/schemas/figure.ts';
import { ledgerWith } from '../../support/ledger.ts';

function figure(id: string, wording: string, more: Partial<Figure> = {}): Figure {
  return {
    id,
    label: id,
    value: 1,
    unit: '名',
    precision: '确数',
    wordings: [wording],
    asOf: '2023',
    source: 'O4',
    ...more,
  };
}

const shared = [
  figure('drivers', '253名', { value: 253 }),
  figure('readers', '2000多名', { value: 2000, precision: '多' }),
];
const own = [
  figure('years-a', '3年', { value: 3, unit: '年' }),
  figure('trees', '120棵', { value: 120, unit: '棵', formerly: ['110棵'] }),
];
const elsewhere = [
  figure('keys', '46把', { value: 46, unit: '把' }),
  figure('years-b', '3年', { value: 3, unit: '年' }),
  figure('hens', '12只', { value: 12, unit: '只', formerly: ['11只'] }),
];

/** Holds a text of the story `a` against a ledger. */
const uncovered = (passage: Partial<TextToCover> & { text: string }, figures = { a: own, b: elsewhere, shared }) => {
  const reach = [figures.a, figures.shared];
  const scope = { ledger: ledgerWith(figures), own: 'content/figures/a.yaml', reach };
  return uncoveredIn({ settled: [], prose: true, ...passage }, scope);
};
const prose = (text: string) => uncovered({ text });

test('what the ledger says in its own words is covered', () => {
  expect(prose('有253名司机，2000多名乡邻借书。')).toEqual([]);
});

test('of two figures in the same words the one is meant that is in reach', () => {
  expect(prose('3年来')).toEqual([]);
  const both = { a: [...own, figure('years-c', '3年', { value: 3, unit: '年' })], b: [], shared };
  expect(uncovered({ text: '3年来' }, both)[0]).toMatchObject({ what: '“3年”在数字总账里有2个：years-a、years-c' });
  const rival = { a: own, b: [], shared: [...shared, figure('years-c', '3年', { value: 3, unit: '年' })] };
  expect(uncovered({ text: '3年来' }, rival)[0]).toMatchObject({ what: '“3年”在数字总账里有2个：years-a、years-c' });
  // In a headline, where no source is shown, it does not matter which is meant.
  expect(uncovered({ text: '3年', prose: false }, both)).toEqual([]);
});

test('an editor settles it, or says that it is no statistic', () => {
  expect(uncovered({ text: '3年来', settled: [{ start: 0, end: 2, id: 'years-b' }] })).toEqual([]);
  expect(uncovered({ text: '46把钥匙', settled: [{ start: 0, end: 3, id: 'keys' }] })).toEqual([]);
  expect(uncovered({ text: '2.2版', settled: [{ start: 0, end: 3 }] })).toEqual([]);
});

test('what was corrected is told with what it is now, and can be mended', () => {
  expect(prose('种了110棵树')[0]).toMatchObject({
    start: 2,
    end: 6,
    what: '“110棵”已经更正，数字总账里的“trees”现在是“120棵”',
    correct: '120棵',
  });
  const settled = [{ start: 0, end: 4, id: 'trees' }];
  expect(uncovered({ text: '110棵', settled })[0]).toMatchObject({ correct: '120棵' });
});

test('what was corrected is left to the editor where the same words may be of something else', () => {
  const [told] = prose('养了11只鸡');
  expect(told?.mend).toBe('说的是它，改成“12只”；说的是别的，先登进 content/figures/a.yaml');
  expect(told).not.toHaveProperty('correct');
  const rivals = { a: [...own, figure('saplings', '130棵', { value: 130, formerly: ['110棵'] })], b: [], shared };
  expect(uncovered({ text: '110棵' }, rivals)[0]).not.toHaveProperty('correct');
});

test('a correction keeps its measure word', () => {
  const crew = figure('crew', '120名', { value: 120, wordings: ['120名', '120个人'], formerly: ['110名', '110个人'] });
  const correct = (text: string) => uncovered({ text }, { a: [crew], b: [], shared: [] })[0]?.correct;
  expect(correct('110个人')).toBe('120个人');
  expect(correct('110名')).toBe('120名');
});

test.each([
  ['近253名', '多了“近”'],
  ['253名以上', '多了“以上”'],
  ['2000名', '“readers”的写法是“2000多名”'],
  ['254名', '不在数字总账里'],
  ['253人次', '不在数字总账里'],
])('%s: %s', (text, told) => {
  expect(prose(`有${text}在场`)[0]?.what).toContain(told);
});

test.each([
  ['近2000人', '在这个方向上，2000多名说不通'],
  ['2000多件', '数的不是人'],
  ['2000公里', '量的不是人'],
  ['120至130棵', '是两个数'],
  ['-253℃', '比零低'],
])('%s is meant for no entry: %s', (text) => {
  expect(prose(`到了${text}。`)[0]).toMatchObject({ what: `“${text}”不在数字总账里`, unknown: true });
});

test.each(['2000人', '2000余名', '超过2000名'])('%s may be meant for 2000多名', (text) => {
  expect(prose(`来了${text}。`)[0]?.what).toContain('“readers”的写法是“2000多名”');
});

test('what another story has is no advice, unless it has these very words', () => {
  expect(prose('挂着46把以上的钥匙')[0]?.what).toBe('“46把以上”不在数字总账里');
  expect(prose('有近46把钥匙')[0]?.what).toBe('“近46把”不在数字总账里');
});

test('three days are no three days and two nights', () => {
  const outage = { a: [figure('outage', '三天两夜', { value: 3, unit: '天' })], b: [], shared: [] };
  expect(uncovered({ text: '断了三天两夜的电' }, outage)).toEqual([]);
  expect(uncovered({ text: '元旦假期3天' }, outage)[0]?.what).toBe('“3天”不在数字总账里');
});

test('a figure of a story elsewhere has to be named, shared, or another is meant', () => {
  expect(prose('46把钥匙')[0]).toMatchObject({
    what: '“46把”是“keys”的写法，可它登在 content/figures/b.yaml，不是这一篇的数',
    mend: '说的是它，写成 <Figure id="keys">46把</Figure>；说的是别的，登进 content/figures/a.yaml',
  });
  const inField = uncovered({ text: '46把钥匙', prose: false })[0];
  expect(inField?.mend).toBe('说的是它，把它挪进 content/figures/shared.yaml；说的是别的，登进 content/figures/a.yaml');
});

test('all of a text is told, from left to right', () => {
  expect(prose('先来9人，又来8人。').map(({ start }) => start)).toEqual([2, 7]);
});

test('the sentence around a number', () => {
  expect(sentenceAround('他来了。又来120名乡邻！走了。', 6)).toBe('又来120名乡邻！');
  expect(sentenceAround('没有句号', 2)).toBe('没有句号');
});
