import { globSync } from 'node:fs';
import { basename } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { readArt } from '../../src/site/art/library.ts';
import { contrast } from '../../tests/support/contrast.ts';

describe.each(globSync('content/art/*.svg').map((path) => basename(path, '.svg')))('%s', (name) => {
  const { dark, light } = readArt(name);

  test('has no colour but the palette’s, no style, no script, no reference outside', () => {
    for (const { svg } of [dark, light]) expect(svg).not.toMatch(/var\(|style|script|href|\son\w+=|<text|url\(/);
  });

  test('travels in at most 6 KB', () => {
    expect(brotliCompressSync(light.svg).length).toBeLessThanOrEqual(6 * 1024);
  });
});

test.each([
  ['overview', /<circle/g],
  ['overview-wide', /h0/g],
])('253 lights stand in the sky of %s', (name, light) => {
  expect(readArt(name).light.svg.match(light)).toHaveLength(253);
});

test.each(['wang-zeyu', 'wang-zeyu-wide'])('%s has a sprout for each of the 33 years', (name) => {
  const stems = /d="((?:M[\d. ]+v-[\d.]+){2,})"/.exec(readArt(name).light.svg)?.[1] ?? '';
  expect(stems.match(/M/g)).toHaveLength(33);
});

/** The two colours that take up most of a part of a drawing: in a box close around a subject, it and its ground. */
async function chiefColours(svg: string, [left, top, width, height]: Box): Promise<[string, string]> {
  const pixels = await sharp(Buffer.from(svg)).extract({ left, top, width, height }).removeAlpha().raw().toBuffer();
  const counts = new Map<string, number>();
  for (let at = 0; at < pixels.length; at += 3) {
    const colour = `#${pixels.toString('hex', at, at + 3)}`;
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  const [one = '', other = ''] = [...counts].sort(([, a], [, b]) => b - a).map(([colour]) => colour);
  return [one, other];
}

/** Left, top, width and height, in the drawing's own units. */
type Box = [number, number, number, number];

const subjects: [string, string, Box][] = [
  ['cover', 'the officer', [320, 690, 150, 280]],
  ['cover-wide', 'the officer', [1038, 672, 104, 204]],
  ['lei-yuqing', 'the one in front', [480, 310, 360, 340]],
  ['lei-yuqing', 'the one behind', [860, 365, 215, 185]],
  ['lei-yuqing-wide', 'the one in front', [380, 250, 240, 285]],
  ['lei-yuqing-wide', 'the one behind', [710, 310, 190, 180]],
  ['ma-huailong', 'the keys', [590, 140, 490, 570]],
  ['ma-huailong', 'the key in the light', [270, 320, 260, 240]],
  ['ma-huailong-wide', 'the keys', [900, 20, 380, 580]],
  ['ma-huailong-wide', 'the key in the light', [610, 380, 160, 170]],
  ['overview', 'who stands before the lights', [550, 570, 100, 140]],
  ['overview', 'a light', [593, 450, 13, 13]],
  ['overview-wide', 'who stands before the lights', [760, 445, 80, 135]],
  ['scene-1', 'who washes', [330, 400, 210, 310]],
  ['scene-2', 'the officer', [240, 420, 180, 390]],
  ['scene-2', 'the last child', [842, 410, 62, 156]],
  ['scene-3', 'the officer', [760, 250, 110, 480]],
  ['scene-3', 'the child', [430, 450, 110, 280]],
  ['scene-4', 'the cap', [575, 560, 130, 130]],
  ['scene-5', 'the first rider', [770, 440, 180, 190]],
  ['scene-5', 'the last rider', [220, 440, 200, 150]],
  ['wang-zeyu', 'the nearest sprout', [600, 585, 110, 115]],
  ['wang-zeyu-wide', 'the nearest sprout', [490, 395, 110, 80]],
  ['yang-wenqing', 'who works', [370, 480, 190, 185]],
  ['yang-wenqing-wide', 'who works', [870, 385, 170, 155]],
];

test.each(subjects)('%s: %s stands out by day and by night (WCAG 1.4.11: 3:1)', async (name, _, box) => {
  const { dark, light } = readArt(name);
  for (const { svg } of [light, dark]) {
    const [one, other] = await chiefColours(svg, box);
    expect(contrast(one, other)).toBeGreaterThanOrEqual(3);
  }
});
