import { expect, test } from 'vitest';
import { modifiedOn } from '../../src/site/modified-on.ts';

const correction = (date: string) => ({ date, was: '甲', now: '乙', note: '更正' });

test('a story without corrections is as old as it is', () => {
  expect(modifiedOn({ date: '2024-01-10', corrections: [] })).toBe('2024-01-10');
});

test('the newest correction counts, in whatever order they are listed', () => {
  const corrections = ['2024-01-31', '2024-02-09', '2024-01-12'].map(correction);
  expect(modifiedOn({ date: '2024-01-10', corrections })).toBe('2024-02-09');
});

test('a correction with a date before the story’s does not make it older', () => {
  expect(modifiedOn({ date: '2024-01-10', corrections: [correction('2023-12-31')] })).toBe('2024-01-10');
});
