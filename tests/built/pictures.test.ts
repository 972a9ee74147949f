import { appendFileSync, globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildSite } from '../support/build.ts';
import { copyProject } from '../support/project.ts';

const exif = { IFD0: { Copyright: 'a secret' }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '39/1 54/1 20/1' } };
const scene = (photo: string) => `\n<Scene photo="${photo}" credit="某某" alt="一方水塘" caption="水塘。" />\n`;
const files: Record<string, string> = {};
let root = '';
let dir = '';

/** Photographs with all that a camera writes into them: in a public story, as the cover of one, and in one of the far future. */
beforeAll(async () => {
  root = copyProject();
  const photo = (file: string) => join(root, 'content/photos', file);
  const picture = sharp(readFileSync(photo('pond.jpg'))).withExif(exif);
  await picture.clone().withMetadata({ orientation: 6 }).jpeg().toFile(photo('IMG 0001.JPG'));
  await picture.clone().negate().jpeg().toFile(photo('later.jpg'));
  const cover = await sharp(photo('du-kou.jpg')).withExif(exif).jpeg().toBuffer();
  writeFileSync(photo('du-kou.jpg'), cover);
  expect(cover.includes('a secret')).toBe(true);
  appendFileSync(join(root, 'content/stories/guo-he.mdx'), scene('IMG 0001.JPG'));
  appendFileSync(join(root, 'content/stories/ming-nian.mdx'), scene('later.jpg'));
  dir = await buildSite(root, { SITE_URL: 'https://news.example.cn' });
  for (const file of globSync('**/*.*', { cwd: dir })) files[file] = readFileSync(join(dir, file), 'latin1');
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

const pictures = () => Object.keys(files).filter((file) => /\.(?:jpe?g|webp|avif)$/i.test(file));

test('nothing that a camera wrote is in any file of the site, cards and posters among them', async () => {
  expect(Object.keys(files).filter((file) => /a secret|GPSLatitude|secret-serial/.test(files[file] ?? ''))).toEqual([]);
  for (const file of pictures()) {
    const { exif: kept, icc, orientation, xmp } = await sharp(join(dir, file)).metadata();
    expect({ file, kept, icc, orientation, xmp }).toEqual({ file });
  }
});

test('only photographs of public pages are there, made anew, in the sizes that pages ask for, each of few bytes', () => {
  const pages = Object.entries(files).flatMap(([file, text]) => (/\.(?:html|xml|json)$/.test(file) ? text : []));
  const asked = new Set(
    pages.flatMap((page) =>
      [...page.matchAll(/\/((?:photos|share)\/[^"\s]+\.(?:avif|webp|jpg))/g)].map(([, file]) => file),
    ),
  );
  // Of a picture that is shown wide on paper alone, the JPEG of the other shape stands for feed readers.
  expect(pictures().filter((file) => !asked.has(file) && !file.endsWith('-m.jpg'))).toEqual([]);
  expect([...asked].filter((file) => !pictures().includes(file ?? ''))).toEqual([]);
  expect(pictures().length).toBeGreaterThan(40);
  for (const file of pictures()) expect(files[file]?.length).toBeLessThanOrEqual(200_000);
  expect(files['stories/guo-he/index.html']).toMatch(/<img [^>]*src="\/photos\/[^>]* width="640" height="960"/);
});

test('the cover of a story is fetched first, its place and colour kept; search engines learn who took it', () => {
  const page = files['stories/du-kou/index.html'] ?? '';
  const [cover = ''] = page.match(/<figure class="story-art[\s\S]*?<\/figure>/) ?? [];
  expect(cover).toMatch(/<source type="image\/avif" media="\(min-width: 48rem\)"/);
  expect(cover).toMatch(/<img [^>]*width="960" height="640" loading="eager" fetchpriority="high"/);
  const [, own = ''] = cover.match(/class="photo (\w+)"/) ?? [];
  expect(page).toMatch(new RegExp(`img\\.${own}\\{background:#[0-9a-f]{6};color:#(?:000000|ffffff)\\}`));
  expect(page).toMatch(/"@type":"ImageObject","contentUrl":"https:\/\/news\.example\.cn\/photos\/\w+-m\.jpg"/);
  expect(page).toContain('property="og:image:type" content="image/jpeg"');
});

test.each([
  [
    'art/river.svg',
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 12 8"><script/></svg>',
    '<script> 会运行程序',
  ],
  ['photos/pond.jpg', 'no photograph', '这其实是文字，不是照片'],
])('the build itself refuses a bad %s, checker or no checker', async (file, text, told) => {
  const path = join(root, 'content', file);
  const good = readFileSync(path);
  writeFileSync(path, text);
  await expect(buildSite(root, {})).rejects.toThrow(told);
  writeFileSync(path, good);
});
