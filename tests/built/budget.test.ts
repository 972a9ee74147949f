import { globSync, readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { firstView, firstWindow, pageLimit } from '../../src/tools/first-view.ts';
import { readPages } from '../support/pages.ts';
import { builtSite } from '../support/sites.ts';

const preview = await builtSite('preview');

/** These grow with the report, which may be of any size; the gallery is no reader's page. */
const growing = /^((voices|scenes|data|print)\/)?index\.html$/;
const gallery = /^dev\//;

describe.each([preview, await builtSite('report')])('$name', (site) => {
  const pages = readPages(site).filter(({ file }) => !gallery.test(file));
  const weigh = (html: string) => {
    const { html: page, blocking } = firstView(html, site.dir, site.base);
    return page + blocking;
  };

  test.each(pages.filter(({ file }) => !growing.test(file)))('$file is light', ({ html }) => {
    expect(weigh(html)).toBeLessThanOrEqual(pageLimit);
  });

  test.each(pages.filter(({ file }) => growing.test(file)))('$file paints its first screen within it', ({ html }) => {
    const screen = /<main[\s\S]*?(<\/p>[\s\S]*?){3}/.exec(html);
    const until = (screen?.index ?? 0) + (screen?.[0].length ?? 0);
    expect(until).toBeGreaterThan(5000);
    expect(weigh(html.slice(0, until))).toBeLessThanOrEqual(firstWindow);
  });
});

test.each([
  ['everything that makes charts live', ['Touch', 'live'], 45 * 1024],
  ['what every page loads for the reading bar', ['ReadingBar'], 912],
  ['what the reading bar loads on first use', ['choices', 'elder', 'fold', 'listen', 'settings'], 4 * 1024],
])('%s is small', (_, names, limit) => {
  const scripts = globSync(`_astro/{${names.join()},}.*.js`, { cwd: preview.dir });
  expect(scripts).toHaveLength(names.length);
  const bytes = scripts.map((file) => brotliCompressSync(readFileSync(`${preview.dir}/${file}`)).length);
  expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(limit);
});
