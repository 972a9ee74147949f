import { globSync, readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, inject, test } from 'vitest';
import { budget, firstView } from '../../src/tools/first-view.ts';
import { readPages } from '../support/pages.ts';

describe.each(inject('sites'))('$name', (site) => {
  test.each(readPages(site))('$file paints within one initial TCP window', ({ html }) => {
    const { html: page, blocking } = firstView(html, site.dir, site.base);
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
