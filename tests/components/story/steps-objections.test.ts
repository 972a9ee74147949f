import { describe, expect, test } from 'vitest';
import { contract as step } from '../../../src/components/story/Step/contract.ts';
import { contract as steps } from '../../../src/components/story/Steps/contract.ts';
import { ledgerSchema } from '../../../src/editorial/ledger/ledger.ts';

/** Lengths that can be drawn, and that cannot. */
const figure = (id: string, more: object) => ({
  id,
  label: id,
  unit: '米',
  precision: '确数',
  asOf: 2023,
  source: { document: '示例', date: '2024-01-10' },
  ...more,
});
const ledger = ledgerSchema.parse([
  figure('tall', { value: 1.7, wordings: ['一米七'] }),
  figure('ford', { value: 1, wordings: ['1米'] }),
  figure('between', { value: [1, 2], wordings: ['1至2米'] }),
  figure('dry', { value: 0, wordings: ['0米'] }),
  figure('hours', { value: 2, unit: '小时', wordings: ['2小时'] }),
]);
const figures = new Map(ledger.map((one) => [one.id, one]));
const known = { ids: new Set(figures.keys()), figures, art: [], photos: [], sounds: [], videos: [], terms: [] };
const water = { drawing: 'water', height: 'tall' };
const saidOf = (props: Record<string, string>, holder: Record<string, string> | undefined = water) =>
  step.objections({ props, flags: [], cells: [], ...(holder && { holder }) }, known);

describe('good steps are let through', () => {
  test.each([
    ['words parted by any comma', { shows: '夜,雨， 村、小楼' }],
    ['people of a known height, and water nearly to the waist', { shows: '夜，两人，快到腰' }],
    ['a measured depth, by day and by night', { shows: '三人', depth: 'ford', mark: '另一处' }],
    ['a measured depth with nobody in it', { shows: '夜，村，小楼', depth: 'ford' }],
  ])('%s', (_, props) => {
    expect(saidOf(props)).toEqual([]);
  });
});

describe('what cannot be drawn to scale is told once, where it is named', () => {
  test.each([
    ['between', '“1至2米”是从几到几的数'],
    ['dry', '“0米”不大于零'],
    ['hours', '“hours”的单位是小时'],
  ])('%s', (id, what) => {
    expect(saidOf({ shows: '三人', depth: id })).toEqual([
      ['steps-drawing', expect.stringContaining(what), expect.any(String), 'depth'],
    ]);
    const ofHeight = steps.objections({ props: { drawing: 'water', height: id }, flags: [], cells: [] }, known);
    expect(ofHeight).toEqual([['steps-drawing', expect.stringContaining(what), expect.any(String), 'height']]);
    // A step does not say it again.
    expect(saidOf({ shows: '三人' }, { ...water, height: id })).toEqual([]);
  });
});

test('what is somebody else’s to tell is not told twice', () => {
  expect(saidOf({ shows: '三人', depth: 'nothing' })).toEqual([]);
  expect(saidOf({ shows: '雪' }, { drawing: 'wtaer' })).toEqual([]);
  expect(saidOf({ shows: '雪' }, {})).toEqual([]);
});
