import fc from 'fast-check';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { checkDrawing } from '../../../src/editorial/pictures/drawing.ts';
import { publishedDrawing } from '../../../src/editorial/pictures/publish.ts';
import { readExport } from './exports.ts';

/** What may come between any two characters of a drawing, by accident or not. */
const pieces = fc.constantFrom(
  ...`<script/>|<a href="javascript:a()">|</a>|<g>|</g>|<path/>|< path/>|<use href="#a"/>|<use href="b.svg#a"/>| id="a"`.split(
    '|',
  ),
  ...` onload="a()"| fill="url(#a)"| fill="url(//a.cn)"| style="fill:red"| style="fill:url(b)"| href="#a"| class="a"`.split(
    '|',
  ),
  ...`&amp;|&a;|&#0;|&#65;|<!--|-->|<![CDATA[|]]>|<?a?>|<!DOCTYPE svg>|"|'|>|/>|=|url(|)|\\|/*|*/|;|:|字|\0|\n| `.split(
    '|',
  ),
);
const seeds = fc.constantFrom(readExport('figma'), readExport('inkscape-plain'));

test('whatever passes is published as XML that other parsers read, and runs, moves and loads nothing', async () => {
  let passed = 0;
  await fc.assert(
    fc.asyncProperty(seeds, fc.array(fc.tuple(fc.nat(), pieces), { maxLength: 4 }), async (seed, edits) => {
      const text = edits.reduce((svg, [at, piece]) => {
        const place = at % svg.length;
        return svg.slice(0, place) + piece + svg.slice(place);
      }, seed);
      if (checkDrawing('a.svg', text).length > 0) return;
      passed += 1;
      const { svg } = publishedDrawing('a', 'a.svg', text);
      expect(svg).not.toMatch(/<(?:script|a|image|style|foreignObject|animate|set)\b|\son\w+=|javascript:|<[?!]/i);
      for (const [, address = ''] of svg.matchAll(/(?:href="|url\()([^")]*)/g)) expect(address).toMatch(/^#a-\d+$/);
      await expect(sharp(Buffer.from(svg)).metadata()).resolves.toMatchObject({ format: 'svg' });
    }),
    { numRuns: 400 },
  );
  expect(passed).toBeGreaterThan(20);
});
