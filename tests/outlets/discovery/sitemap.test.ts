import { Readable } from 'node:stream';
import { parseSitemap, parseSitemapIndex } from 'sitemap';
import { expect, test } from 'vitest';
import { partsOfSitemap, sitemap, sitemapIndex } from '../../../src/outlets/discovery/sitemap.ts';
import { address } from './fixtures.ts';

const pages = Array.from({ length: 5 }, (_, index) => ({
  path: `/stories/a-${index}/`,
  changed: `2024-01-0${index + 1}`,
}));

test('every page, and the day it last changed', async () => {
  const entries = await parseSitemap(Readable.from([sitemap(pages, address)]));
  expect(entries.map(({ lastmod, url }) => [url, lastmod?.slice(0, 10)])).toEqual(
    pages.map(({ changed, path }) => [address(path), changed]),
  );
});

test('of a large site it is parted, and an index leads to its parts', async () => {
  expect(partsOfSitemap(pages, 5)).toEqual([]);
  const parts = partsOfSitemap(pages, 2);
  expect(parts.flat()).toEqual(pages);
  const index = await parseSitemapIndex(Readable.from([sitemapIndex(parts, address)]));
  expect(index.map(({ lastmod, url }) => [url, lastmod?.slice(0, 10)])).toEqual([
    [address('/sitemap/1.xml'), '2024-01-02'],
    [address('/sitemap/2.xml'), '2024-01-04'],
    [address('/sitemap/3.xml'), '2024-01-05'],
  ]);
});
