import { expect, test } from 'vitest';
import { todayInChina, whyUnpublished } from '../../../src/editorial/content/publication.ts';

test('it is already tomorrow in China when it is evening in Europe', () => {
  expect(todayInChina(new Date('2024-01-09T16:00:00Z'))).toBe('2024-01-10');
  expect(todayInChina(new Date('2024-01-09T15:59:59Z'))).toBe('2024-01-09');
});

const now = new Date('2024-01-09T16:00:00Z');

test.each([
  ['a draft', { draft: true, date: '2024-01-01' }, '草稿，还没有发布'],
  ['a voice without a date', { draft: false }, undefined],
  ['a voice without a date that is a draft', { draft: true }, '草稿，还没有发布'],
  ['a story of tomorrow', { draft: false, date: '2024-01-11' }, '定于2024年1月11日发布'],
  ['a story of today', { draft: false, date: '2024-01-10' }, undefined],
])('%s', (_, story, why) => {
  expect(whyUnpublished(story, now)).toBe(why);
});
