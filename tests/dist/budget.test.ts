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

test('everything that makes charts live is at most 52 KB', () => {
  const [site] = inject('sites');
  const scripts = globSync('**/*.js', { cwd: site?.dir ?? '' })
    .filter((file) => !/Share|forward/.test(file))
    .map((file) => readFileSync(`${site?.dir}/${file}`));
  expect(scripts).toHaveLength(3);
  const bytes = scripts.reduce((sum, script) => sum + brotliCompressSync(script).length, 0);
  expect(bytes).toBeLessThanOrEqual(52 * 1024);
});
