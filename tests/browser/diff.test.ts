import { readdirSync } from 'node:fs';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { photograph } from '../../src/tools/diff/photographs.ts';
import { smallPage, smallSide, smallSite } from '../support/small-sites.ts';

const style = '<style>body{margin:0}p{height:600px;margin:0}</style>';
const page = (...lines: string[]) => smallPage(lines.map((line) => `<p>${line}</p>`).join(''), style);
const pair = { page: '/a/', before: 'a/index.html', after: 'a/index.html' };

test('a page that looks different is photographed where it does, before and after', async () => {
  const before = smallSide({ 'a/index.html': page('甲', '乙', '丙') });
  const after = smallSide({ 'a/index.html': page('甲', '子', '丙') });
  const folder = smallSite({});
  const sights = await photograph([pair], before, after, folder);
  expect(sights).toEqual([{ page: '/a/', parts: [{ before: '1-1-before.webp', after: '1-1-after.webp' }] }]);
  expect(readdirSync(folder).sort()).toEqual(['1-1-after.webp', '1-1-before.webp']);
  const { height, width } = await sharp(`${folder}/1-1-after.webp`).metadata();
  expect(width).toBe(390);
  // One character, and not the page of 1,800 pixels.
  expect(height).toBeLessThan(120);
});

test('a page that only its source changed in looks the same; one that asks for a file outside the site gets none', async () => {
  const before = smallSide({ 'a/index.html': page('甲') });
  const after = smallSide({
    'a/index.html': page('<span>甲</span><link rel="stylesheet" href="/..%2f..%2f..%2fetc%2fhostname">'),
  });
  expect(await photograph([pair], before, after, smallSite({}))).toEqual([]);
});
