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

test('everything that makes charts live is at most 52 KB', () => {
  const [site] = inject('sites');
  const scripts = globSync('**/*.js', { cwd: site?.dir ?? '' })
    .filter((file) => !/Share|forward/.test(file))
    .map((file) => readFileSync(`${site?.dir}/${file}`));
  expect(scripts).toHaveLength(3);
  const bytes = scripts.reduce((sum, script) => sum + brotliCompressSync(script).length, 0);
  expect(bytes).toBeLessThanOrEqual(52 * 1024);
});
