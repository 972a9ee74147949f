import sharp from 'sharp';
import { expect, test } from 'vitest';
import { rasterise } from '../../../src/outlets/share/raster.ts';

const svg = (fill: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 20"><path d="M0 0H40V20H0z" fill="${fill}"/></svg>`;

test('a drawing becomes a PNG of the width asked for', async () => {
  const { format, height, width } = await sharp(await rasterise(svg('#97261b'), 80)).metadata();
  expect({ format, height, width }).toEqual({ format: 'png', height: 40, width: 80 });
});

test('what was drawn before is found again; another drawing, or another size, is another picture', async () => {
  const first = await rasterise(svg('#97261b'), 80);
  expect((await rasterise(svg('#97261b'), 80)).equals(first)).toBe(true);
  expect((await rasterise(svg('#15233c'), 80)).equals(first)).toBe(false);
  expect((await rasterise(svg('#97261b'), 40)).equals(first)).toBe(false);
});
