import { expect, test } from 'vitest';
import { redirectsOf } from '../../../src/editorial/content/redirects.ts';

test('every earlier address leads to the one there is now', () => {
  const stories = [
    { slug: 'a', formerly: ['old-a', 'older-a'] },
    { slug: 'b', formerly: [] },
  ];
  expect(redirectsOf(stories)).toEqual([
    { from: '/stories/old-a/', to: '/stories/a/' },
    { from: '/stories/older-a/', to: '/stories/a/' },
  ]);
});
