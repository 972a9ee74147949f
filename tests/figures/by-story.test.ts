import { expect, test } from 'vitest';
import { formatAsOf } from '../../src/figures/as-of.ts';
import { figuresByStory } from '../../src/figures/by-story.ts';
import { figuresUsed } from '../../src/figures/usage.ts';
import type { Figure } from '../../src/schemas/figure.ts';

function figure(id: string, wording: string, source: string): Figure {
  return { id, label: id, value: 1, unit: '名', precision: '确数', wordings: [wording], asOf: '2023', source };
}

const keys = figure('keys', '46把', 'M0');
const trips = figure('trips', '50余次', 'L8');
const stray = figure('stray', '9人', 'P9');

const ma = { slug: 'ma', title: '钥匙', facts: ['M0'], keyFigures: ['keys'], text: '叮当响' };
const overview = { slug: 'overview', title: '综述', facts: ['O1'], keyFigures: [], text: '腰间挂着46把钥匙' };
const lei = { slug: 'lei', title: '洪水', facts: ['L8'], keyFigures: [], text: '<Stat figure="trips" />' };

test('a story uses the figures it names, and those it writes out', () => {
  expect(figuresUsed('<KeyFacts figures="trips, stray" />挂着46把', [keys, trips, stray])).toEqual(
    new Set(['trips', 'stray', 'keys']),
  );
});

test('figures stand under the story whose facts they are, with all who use them', () => {
  const groups = figuresByStory([trips, keys], [overview, lei, ma]);
  expect(groups.map((group) => group.story?.slug)).toEqual(['lei', 'ma']);
  expect(groups[1]?.figures).toEqual([{ figure: keys, usedIn: [overview, ma] }]);
});

test('a figure that belongs to no story comes last, and is not lost', () => {
  const groups = figuresByStory([stray, keys], [ma]);
  expect(groups.map((group) => group.story?.slug)).toEqual(['ma', undefined]);
  expect(groups[1]?.figures[0]?.usedIn).toEqual([]);
});

test.each([
  ['2023', '2023年'],
  ['2023-08', '2023年8月'],
  ['2023-08-06', '2023年8月6日'],
  ['报道时', '截至报道时（2024年1月）'],
])('%s is told as %s', (asOf, told) => {
  expect(formatAsOf(asOf)).toBe(told);
});
