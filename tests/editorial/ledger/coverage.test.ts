import { expect, test } from 'vitest';
import { uncoveredIn } from '../../../src/editorial/ledger/coverage.ts';
import { figuresInReach } from '../../../src/editorial/ledger/match.ts';
import { sentenceAround } from '../../../src/editorial/ledger/sentence.ts';
import type { Figure } from '../../../src/editorial/schemas/figure.ts';

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

const ledger = [
  figure('drivers', '253名', { value: 253 }),
  figure('readers', '2000多名', { value: 2000, precision: '多' }),
  figure('keys', '46把', { value: 46, unit: '把', source: 'M0' }),
  figure('years-a', '3年', { value: 3, unit: '年', source: 'Y8' }),
  figure('years-b', '3年', { value: 3, unit: '年', source: 'L1' }),
  figure('trees', '120棵', { value: 120, unit: '棵', formerly: ['110棵'] }),
];
const prose = (text: string, facts?: string[]) =>
  uncoveredIn({ text, settled: [], prose: true }, ledger, figuresInReach(ledger, facts));

test('what the ledger says in its own words is covered', () => {
  expect(prose('有253名司机，2000多名乡邻借书。')).toEqual([]);
});

test('of two figures in the same words the one is meant whose fact is told', () => {
  expect(prose('3年来', ['Y8'])).toEqual([]);
  expect(prose('3年来')[0]).toMatchObject({ what: '“3年”在数字总账里有2个：years-a、years-b' });
});

test('in a headline, where no source is shown, it does not matter which is meant', () => {
  expect(uncoveredIn({ text: '3年', settled: [], prose: false }, ledger)).toEqual([]);
});

test('an editor settles it, or says that it is no statistic', () => {
  const settled = [{ start: 0, end: 2, id: 'years-b' }];
  expect(uncoveredIn({ text: '3年来', settled, prose: true }, ledger)).toEqual([]);
  expect(uncoveredIn({ text: '2.2版', settled: [{ start: 0, end: 3 }], prose: true }, ledger)).toEqual([]);
});

test('what was corrected is told with what it is now, and can be mended', () => {
  expect(prose('种了110棵树')[0]).toMatchObject({
    start: 2,
    end: 6,
    what: '“110棵”已经更正，数字总账里的“trees”现在是“120棵”',
    correct: '120棵',
  });
  const settled = [{ start: 0, end: 4, id: 'trees' }];
  expect(uncoveredIn({ text: '110棵', settled, prose: true }, ledger)[0]).toMatchObject({ correct: '120棵' });
});

test('what was corrected is left to the editor where the same words may be of something else', () => {
  const [elsewhere] = prose('种了110棵树', ['M0']);
  expect(elsewhere?.mend).toBe('说的是它，改成“120棵”；说的是别的，先登进 content/figures.yaml');
  expect(elsewhere).not.toHaveProperty('correct');
  const rivals = [...ledger, figure('saplings', '130棵', { value: 130, unit: '棵', formerly: ['110棵'] })];
  expect(uncoveredIn({ text: '110棵', settled: [], prose: true }, rivals)[0]).not.toHaveProperty('correct');
});

test('a correction keeps its measure word', () => {
  const people = [
    figure('crew', '120名', { value: 120, wordings: ['120名', '120个人'], formerly: ['110名', '110个人'] }),
  ];
  const correct = (text: string) => uncoveredIn({ text, settled: [], prose: true }, people)[0]?.correct;
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
  expect(prose('挂着46把以上的钥匙', ['O4'])[0]?.what).toBe('“46把以上”不在数字总账里');
  expect(prose('有近46把钥匙', ['O4'])[0]?.what).toBe('“近46把”不在数字总账里');
});

test('three days are no three days and two nights', () => {
  const outage = figure('outage', '三天两夜', { value: 3, unit: '天' });
  const found = (text: string) => uncoveredIn({ text, settled: [], prose: true }, [outage]);
  expect(found('断了三天两夜的电')).toEqual([]);
  expect(found('元旦假期3天')[0]?.what).toBe('“3天”不在数字总账里');
});

test('a figure of a story elsewhere has to be named', () => {
  expect(prose('46把钥匙', ['O4'])[0]?.mend).toContain('写明是它：<Figure id="keys">46把</Figure>；');
});

test('all of a text is told, from left to right', () => {
  expect(prose('先来9人，又来8人。').map(({ start }) => start)).toEqual([2, 7]);
});

test('the sentence around a number', () => {
  expect(sentenceAround('他来了。又来120名乡邻！走了。', 6)).toBe('又来120名乡邻！');
  expect(sentenceAround('没有句号', 2)).toBe('没有句号');
});
