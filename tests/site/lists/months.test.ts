import { expect, test } from 'vitest';
import { fewestMonths } from '../../../src/lib/limits.ts';
import { monthsOf, newestFirst } from '../../../src/site/lists/months.ts';

const story = (date: string, name = date) => ({ name, data: { date } });

test('the newest come first, and those of one day in the order of the feature', () => {
  const stories = [
    story('2024-01-10', 'a'),
    story('2024-03-01', 'b'),
    story('2024-01-10', 'c'),
    story('2023-12-31', 'd'),
  ];
  expect(newestFirst(stories).map(({ name }) => name)).toEqual(['b', 'a', 'c', 'd']);
});

test('there is a list by month as soon as there are enough months', () => {
  const days = ['2024-03-09', '2023-12-31', '2024-01-10', '2024-03-01'].map((date) => story(date));
  expect(monthsOf(days).map(({ month, stories }) => [month, stories.length])).toEqual([
    ['2024-03', 2],
    ['2024-01', 1],
    ['2023-12', 1],
  ]);
  const few = Array.from({ length: fewestMonths - 1 }, (_, index) => story(`2024-0${index + 1}-01`));
  expect(monthsOf(few)).toEqual([]);
});
