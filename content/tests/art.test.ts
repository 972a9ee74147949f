import { globSync } from 'node:fs';
import { basename } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { readArt } from '../../src/site/art/library.ts';

describe.each(globSync('content/art/*.svg').map((path) => basename(path, '.svg')))('%s', (name) => {
  const { dark, light } = readArt(name);

  test('has no colour but the palette’s, no style, no script, no reference outside', () => {
    for (const { svg } of [dark, light]) expect(svg).not.toMatch(/var\(|style|script|href|\son\w+=|<text|url\(/);
  });

  test('travels in at most 6 KB', () => {
    expect(brotliCompressSync(light.svg).length).toBeLessThanOrEqual(6 * 1024);
  });
});

test('253 lights stand in the sky of the overview', () => {
  const lights = readArt('overview').light.svg.match(/<circle/g) ?? [];
  expect(lights.length).toBe(253);
});
