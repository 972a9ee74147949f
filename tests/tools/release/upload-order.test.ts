import { expect, test } from 'vitest';
import { headersFor } from '../../../src/hosting/header-rules.ts';
import type { ReleaseFile } from '../../../src/tools/release/manifest.ts';
import { inOrder } from '../../../src/tools/release/order.ts';

test('nothing is spoken of before it is there', () => {
  const paths = [
    'sw.js',
    'index.html',
    'feed.xml',
    'favicon.svg',
    'stories/a/index.html',
    '_astro/a.js',
    'sitemap.xml',
    'feed.json',
    '404.html',
    'sitemap-1.xml',
  ];
  const files = paths.map((path) => ({ path, cache: headersFor(path)['Cache-Control'] }) as ReleaseFile);
  expect(inOrder(files).map((group) => group.files.map(({ path }) => path))).toEqual([
    ['_astro/a.js'],
    ['favicon.svg'],
    ['stories/a/index.html', 'index.html', '404.html'],
    ['feed.xml', 'sitemap.xml', 'feed.json', 'sitemap-1.xml'],
    ['sw.js'],
  ]);
});
