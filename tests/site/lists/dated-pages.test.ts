import { expect, test } from 'vitest';
import { datedPages } from '../../../src/site/lists/dated-pages.ts';
import { storyWith } from '../../outlets/discovery/fixtures.ts';

test('a page that lists stories is as new as the newest of them; another has the feature’s date, or that of its newest entry', () => {
  const corrected = { date: '2024-02-01', was: '甲', now: '乙', note: '更正' };
  const pages = datedPages({
    stories: [storyWith(), storyWith({ slug: 'corrected', corrections: [corrected] })],
    sections: [
      { ofStories: true, path: '/profiles/', entries: 2 },
      { ofStories: false, path: '/voices/', entries: 3 },
      { ofStories: false, path: '/data/', entries: undefined },
      { ofStories: false, path: '/about/', entries: undefined },
    ],
    lists: [
      { path: '/profiles/', entries: [{}, {}], size: 1 },
      { path: '/voices/', entries: [{}, {}, { date: '2024-01-12' }], size: 2 },
      { path: '/months/2024-01/', entries: [{}], size: 1 },
    ],
    tables: ['/data/', '/data/voices/'],
    date: '2024-01-10',
  });
  expect(pages.map(({ changed, path }) => `${path} ${changed}`)).toEqual([
    '/ 2024-02-01',
    '/stories/a-story/ 2024-01-10',
    '/stories/corrected/ 2024-02-01',
    '/profiles/ 2024-02-01',
    '/voices/ 2024-01-12',
    '/data/ 2024-02-01',
    '/about/ 2024-02-01',
    '/profiles/2/ 2024-02-01',
    '/voices/2/ 2024-01-12',
    '/months/2024-01/ 2024-02-01',
    '/data/voices/ 2024-02-01',
  ]);
});
