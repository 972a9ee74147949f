import { Readable } from 'node:stream';
import { parseSitemap } from 'sitemap';
import { expect, test } from 'vitest';
import { sitemap } from '../../../src/outlets/discovery/sitemap.ts';
import { address, storyWith } from './fixtures.ts';

test('a page that lists stories is as new as the newest of them; another has the feature’s date', async () => {
  const corrected = { date: '2024-02-01', was: '甲', now: '乙', note: '更正' };
  const stories = [storyWith(), storyWith({ slug: 'corrected', corrections: [corrected] })];
  const sections = [
    { path: '/voices/', entries: 4 },
    { path: '/about/', entries: undefined },
  ];
  const entries = await parseSitemap(Readable.from([sitemap(stories, sections, '2024-01-10', address)]));
  const days = new Map(entries.map(({ lastmod, url }) => [url, lastmod?.slice(0, 10)]));
  expect(days).toEqual(
    new Map([
      [address('/'), '2024-02-01'],
      [address('/stories/a-story/'), '2024-01-10'],
      [address('/stories/corrected/'), '2024-02-01'],
      [address('/voices/'), '2024-01-10'],
      [address('/about/'), '2024-02-01'],
    ]),
  );
});
