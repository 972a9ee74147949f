import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { newerThanFloor } from '../support/floor.ts';
import { readPages } from '../support/pages.ts';
import { builtSite } from '../support/sites.ts';

/** Newer than the oldest browsers served, and why a page without it is whole. */
const harmless: Record<string, string> = {
  ...named('lines break in other places', 'text-wrap', 'text-justify', 'width: round('),
  ...named('a line is not dotted', '-webkit-text-decoration', '-webkit-text-decoration-color'),
  ...named('a line is not dotted', 'text-decoration: dotted', 'text-decoration: dashed', 'text-decoration: solid'),
  ...named('such a browser has no such settings', '@media (forced-colors)', 'forced-color-adjust'),
  ...named('as the system has it', 'text-size-adjust', '-webkit-user-select: all', 'user-select'),
  ...named('one page follows another at once', '@view-transition', 'navigation', '::view-transition-group'),
  ...named('it stays as on a phone', '@container', 'container', 'container-type'),
  ...named('paper is cut in other places', '@page', 'size', 'break-after: avoid', 'break-before: avoid'),
  ...named('a script unfolds it for paper', '::details-content', 'content-visibility'),
  'overscroll-behavior-x': 'at its end a strip of photographs may turn the page',
  '::highlight': 'a sentence that is read aloud is not marked',
  ':has': 'paper is filled less well',
  '@media (scripting)': 'an empty line keeps its room',
};

/** So many features for one reason. */
function named(reason: string, ...features: string[]): Record<string, string> {
  return Object.fromEntries(features.map((feature) => [feature, reason]));
}

describe('what a sheet holds that is too new is found', () => {
  test.each([
    ['a property', 'a { field-sizing: content }', ['field-sizing']],
    ['a value', 'a { text-wrap: wrap; display: grid-lanes }', ['text-wrap', 'display: grid-lanes']],
    ['a function', 'a { color: color-mix(in srgb, red, blue) }', ['color: color-mix(']],
    ['a unit', 'a { height: 100dvh }', ['height: dvh']],
    ['a rule', '@scope (a) { b { color: red } }', ['@scope']],
    ['a question', '@media (width > 20em) { a { color: red } }', ['@media <']],
    ['a selector', 'a:has(b), b:has(c) { color: red }', [':has']],
    ['a selector that spoils what stands beside it', 'a, b:has(c) { color: red }', [':has, beside others']],
    ['nesting', 'a { & b { color: red } }', ['nesting']],
  ])('%s', (_, css, found) => {
    expect(newerThanFloor(css)).toEqual(found);
  });

  test.each([
    ['what is asked for before', '@supports (height: 100dvh) { a { height: 100dvh } }'],
    ['what has something to fall back on', 'a { height: 100vh; height: 100dvh }'],
    [
      'what the oldest know, under any name',
      '@layer x { a:is(b) { aspect-ratio: 1; -webkit-hyphens: none; gap: 1em } }',
    ],
    ['what is only called so', 'a { --scope: 1dvh; content: "1dvh :has(b)"; font-family: round }'],
  ])('but not %s', (_, css) => {
    expect(newerThanFloor(css)).toEqual([]);
  });
});

test('the oldest browsers know all that the pages\u2019 sheets hold, or lose nothing by it', async () => {
  const site = await builtSite('preview');
  const inPages = readPages(site).flatMap(({ html }) =>
    [...html.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g)].map(([, css = '']) => css),
  );
  const files = globSync('**/*.css', { cwd: site.dir }).map((file) => readFileSync(`${site.dir}/${file}`, 'utf8'));
  expect(Math.min(inPages.length, files.length)).toBeGreaterThan(0);
  const found = [...new Set([...inPages, ...files])].flatMap(newerThanFloor);
  expect([...new Set(found)].sort()).toEqual(Object.keys(harmless).sort());
});
