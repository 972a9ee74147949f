import { globSync, readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, inject, test } from 'vitest';
import { budget, firstView } from '../../src/tools/first-view.ts';
import { readPages } from '../support/pages.ts';

/** Made for a screen, not for paper. */
const forReading = ({ file }: { file: string }) => file !== 'print/index.html';

describe.each(inject('sites'))('$name', (site) => {
  // The print edition holds the words of all other pages, and is made for paper: see below.
  const [read, printed] = [readPages(site).filter(forReading), readPages(site).filter((page) => !forReading(page))];

  test.each(read)('$file paints within one initial TCP window', ({ html }) => {
    const { html: page, blocking } = firstView(html, site.dir, site.base);
    expect(page + blocking).toBeLessThanOrEqual(budget);
  });

  test.each(printed)('$file has all it needs for its first story in that window', ({ html }) => {
    const until = html.indexOf('</header>', html.indexOf('class="edition-story"'));
    expect(until).toBeGreaterThan(5000);
    const { html: page, blocking } = firstView(html.slice(0, until), site.dir, site.base);
    expect(page + blocking).toBeLessThanOrEqual(budget);
  });
});

test.each([
  ['everything that makes charts live', ['Chart', 'live'], 52 * 1024],
  ['what every page loads for the reading bar', ['ReadingBar'], 700],
  ['what the reading bar loads on first use', ['choices', 'elder', 'listen', 'settings'], 4 * 1024],
])('%s is small', (_, names, limit) => {
  const [site] = inject('sites');
  const scripts = globSync(`_astro/{${names.join()},}.*.js`, { cwd: site?.dir ?? '' });
  expect(scripts).toHaveLength(names.length);
  const bytes = scripts.map((file) => brotliCompressSync(readFileSync(`${site?.dir}/${file}`)).length);
  expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(limit);
});
