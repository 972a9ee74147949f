import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { newerThanFloorInScript } from '../support/floor-scripts.ts';
import { readPages } from '../support/pages.ts';
import { builtSite } from '../support/sites.ts';

/** Newer than the oldest browsers served, and why nothing breaks without it. */
const harmless: Record<string, string> = {
  '.createPolicy()': 'asked for before: a browser without trusted types needs no policy',
  'CSS.highlights': 'asked for before: the block that is read aloud is marked instead of its sentence',
  Highlight: 'asked for before, with CSS.highlights',
  OffscreenCanvas: 'Chart.js asks what kind of canvas it has',
};

describe('what a script asks for that is too new is found', () => {
  test.each([
    ['a global', 'new CloseWatcher()', ['CloseWatcher']],
    ['one taken out of the window', 'const { scheduler } = window', ['scheduler']],
    ['a static method', 'URL.canParse(a)', ['URL.canParse']],
    ['a method', 'a.toSorted(); b.showPopover()', ['.toSorted()', '.showPopover()']],
    ['an event', 'addEventListener("scrollend", f)', ['scrollend event']],
  ])('%s', (_, code, found) => {
    expect(newerThanFloorInScript(code)).toEqual(found);
  });

  test.each([
    ['what the oldest know', 'structuredClone([].at(-1)); a.findLast(b); Object.hasOwn(a, "b"); new Intl.Segmenter()'],
    ['what is only called so', 'const a = { toSorted() {} }; a.toSorted(); b.scheduler = { CloseWatcher: 1 }'],
  ])('but not %s', (_, code) => {
    expect(newerThanFloorInScript(code)).toEqual([]);
  });
});

test('the oldest browsers have all that scripts ask for, or nothing breaks', async () => {
  const site = await builtSite('preview');
  const inPages = readPages(site).flatMap(({ html }) =>
    [...html.matchAll(/<script(?![^>]*type="(?:application|speculationrules))[^>]*>([\s\S]*?)<\/script>/g)].map(
      ([, code = '']) => code,
    ),
  );
  const files = globSync('**/*.js', { cwd: site.dir }).map((file) => readFileSync(`${site.dir}/${file}`, 'utf8'));
  expect(Math.min(inPages.length, files.length)).toBeGreaterThan(0);
  const found = [...new Set([...inPages, ...files])].flatMap(newerThanFloorInScript);
  expect([...new Set(found)].sort()).toEqual(Object.keys(harmless).sort());
});
