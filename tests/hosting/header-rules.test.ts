import { expect, test } from 'vitest';
import { headerRules, headersFor } from '../../src/hosting/header-rules.ts';
import { isText, mediaTypes } from '../../src/hosting/media-types.ts';

const cacheOf = (file: string) => headersFor(file)['Cache-Control'];
const typeOf = (file: string) => headersFor(file)['Content-Type'];

test('what is named by its content is kept for good, and nothing else', () => {
  for (const file of [
    '_astro/live.Bq1Xk2.js',
    '_astro/serif.a1b2.woff2',
    'art/cover.72e85f70.png',
    'photos/0123456789ab-960.webp',
  ])
    expect(cacheOf(file)).toBe('public, max-age=31536000, immutable');
  for (const file of ['index.html', 'stories/a/index.html', '404.html', 'feed.xml', 'feed.json', 'sitemap.xml'])
    expect(cacheOf(file)).toBe('no-cache');
  for (const file of ['robots.txt', 'site.webmanifest', 'data/figures.csv', 'data/figures.json'])
    expect(cacheOf(file)).toBe('no-cache');
  for (const file of ['favicon.svg', 'share/index/card.png', 'favicon.ico'])
    expect(cacheOf(file)).toBe('public, max-age=3600');
});

test('no cache between keeps the service worker, and browsers ask each time', () => {
  expect(cacheOf('sw.js')).toBe('private, no-cache');
  expect(cacheOf('stories/sw.js')).toBe('no-cache');
});

test('every text says that it is UTF-8, and feeds what they are', () => {
  const types = Object.fromEntries(
    ['index.html', 'a.csv', 'site.webmanifest', 'art/a.svg', 'feed.xml', 'feed.json', 'sitemap.xml', 'a.woff2'].map(
      (file) => [file, typeOf(file)],
    ),
  );
  expect(types).toEqual({
    'index.html': 'text/html; charset=utf-8',
    'a.csv': 'text/csv; charset=utf-8',
    'site.webmanifest': 'application/manifest+json; charset=utf-8',
    'art/a.svg': 'image/svg+xml; charset=utf-8',
    'feed.xml': 'application/rss+xml; charset=utf-8',
    'feed.json': 'application/feed+json; charset=utf-8',
    'sitemap.xml': 'application/xml; charset=utf-8',
    'a.woff2': 'font/woff2',
  });
  for (const [extension, type] of mediaTypes) expect(type.includes('charset=utf-8')).toBe(isText(`a${extension}`));
  expect(typeOf('licence')).toBe('application/octet-stream');
});

test('nobody else frames a page, and a drawing that is opened by itself runs nothing', () => {
  expect(headersFor('index.html')['Content-Security-Policy']).toBe("frame-ancestors 'self'");
  expect(headersFor('favicon.svg')['Content-Security-Policy']).toBe(
    "default-src 'none'; frame-ancestors 'self'; sandbox",
  );
});

test('a chart by itself may be framed by anybody, and nothing else may', () => {
  for (const file of ['embed/fallen/index.html', 'embed/a/b/index.html', 'embed/a/b/oembed.json']) {
    expect(headersFor(file)['Content-Security-Policy']).toBe('frame-ancestors *');
    expect(headersFor(file)['Cross-Origin-Resource-Policy']).toBe('cross-origin');
  }
  const framing = headerRules.filter(({ headers }) => headers['Content-Security-Policy']?.includes('*'));
  expect(framing.map(({ files }) => files)).toEqual(['embed/*']);
  for (const { headers } of headerRules) expect(headers).not.toHaveProperty('X-Frame-Options');
});

test('pictures may be shown by readers of feeds, scripts and pages are ours alone', () => {
  const policy = (file: string) => headersFor(file)['Cross-Origin-Resource-Policy'];
  expect(['art/a.png', 'art/a.svg', 'share/a/card.png', 'photos/a-480.webp'].map(policy)).toEqual(
    Array(4).fill('cross-origin'),
  );
  expect(['index.html', '_astro/a.js', 'sw.js', 'data/figures.json'].map(policy)).toEqual(Array(4).fill('same-origin'));
});

test('what only HTTPS may say is not said over HTTP', () => {
  expect(headersFor('index.html')).toMatchObject({
    'Strict-Transport-Security': 'max-age=31536000',
    'Cross-Origin-Opener-Policy': 'same-origin',
  });
  expect(Object.keys(headersFor('index.html', 'http'))).not.toContain('Strict-Transport-Security');
  expect(Object.keys(headersFor('index.html', 'http'))).not.toContain('Cross-Origin-Opener-Policy');
  expect(headersFor('index.html', 'http')['X-Content-Type-Options']).toBe('nosniff');
});

test('a rule has one star at most, as hosts want it, and a name is matched as it is written', () => {
  for (const { files } of headerRules) expect(files.split('*').length).toBeLessThan(3);
  expect(cacheOf('swxjs')).toBe('no-cache');
  expect(typeOf('a-css')).toBe('application/octet-stream');
});
