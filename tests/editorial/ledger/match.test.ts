import { expect, test } from 'vitest';
import { matchFigures } from '../../../src/editorial/ledger/match.ts';
import type { Figure } from '../../../src/editorial/schemas/figure.ts';

function figure(id: string, ...wordings: string[]): Figure {
  return { id, label: id, value: 1, unit: '名', precision: '确数', wordings, asOf: '2023', source: 'O4' };
}

function idsIn(text: string, ...figures: Figure[]) {
  return matchFigures(text, [figures]).flatMap((segment) => segment.figure?.id ?? []);
}

const drivers = figure('drivers', '253名');

test('an amount is cut out of the sentence it stands in', () => {
  expect(matchFigures('有253名司机开过书车', [[drivers]])).toEqual([
    { text: '有' },
    { text: '253名', figure: drivers },
    { text: '司机开过书车' },
  ]);
});

test('the pieces put together are the text', () => {
  const text = '253名，253名；1253名。';
  const pieces = matchFigures(text, [[drivers]]).map((segment) => segment.text);
  expect(pieces.join('')).toBe(text);
});

test.each(['1253名', '2.253名'])('an amount inside a longer one （%s) is another', (text) => {
  expect(idsIn(text, drivers)).toEqual([]);
});

test('of two wordings that fit, the longer is meant', () => {
  expect(idsIn('100多万元', figure('short', '100多'), figure('long', '100多万元'))).toEqual(['long']);
});

test('signs that mean something in a pattern stand for themselves', () => {
  const rate = figure('rate', '18.1%');
  expect(idsIn('降18.1%', rate)).toEqual(['rate']);
  expect(idsIn('降1801%', rate)).toEqual([]);
});

test('without figures a text stays whole', () => {
  expect(matchFigures('253名', [])).toEqual([{ text: '253名' }]);
});

test.each(['6万人次', '第46天'])('%s is something else than 6万人 or 46天', (text) => {
  expect(idsIn(text, figure('cards', '6万人'), figure('tour', '46天'))).toEqual([]);
});

test('two figures in the same words are both told of', () => {
  const [segment] = matchFigures('253名', [[drivers], [figure('other', '253名')]]);
  expect(segment?.rivals?.map(({ id }) => id)).toEqual(['other']);
});

test('a figure that is in reach in two ways is one', () => {
  expect(matchFigures('253名', [[drivers], [drivers]])).toEqual([{ text: '253名', figure: drivers }]);
});

test('the longest wording is found in whichever list it stands', () => {
  const lists = [[figure('short', '100多')], [figure('long', '100多万元')]];
  for (const reach of [lists, [...lists].reverse()]) {
    expect(matchFigures('100多万元', reach).map((segment) => segment.figure?.id)).toEqual(['long']);
  }
});
