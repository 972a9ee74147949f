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

/** Two photographs with all that a camera writes into them: one in a public story, one in a story of the far future. */
beforeAll(async () => {
  root = copyProject();
  const photo = (file: string) => join(root, 'content/photos', file);
  const picture = sharp(readFileSync(photo('pond.jpg'))).withExif(exif);
  await picture.clone().withMetadata({ orientation: 6 }).jpeg().toFile(photo('IMG 0001.JPG'));
  await picture.clone().negate().jpeg().toFile(photo('later.jpg'));
  appendFileSync(join(root, 'content/stories/guo-he.mdx'), scene('IMG 0001.JPG'));
  appendFileSync(join(root, 'content/stories/ming-nian.mdx'), scene('later.jpg'));
  const dir = await buildSite(root, {});
  for (const file of globSync('**/*.*', { cwd: dir })) files[file] = readFileSync(join(dir, file), 'latin1');
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

test('nothing that a camera wrote is in any file of the site', () => {
  expect(Object.keys(files).filter((file) => /a secret|GPSLatitude/.test(files[file] ?? ''))).toEqual([]);
});

test('only photographs of public pages are there, made anew, in the sizes that pages ask for', () => {
  const pictures = Object.keys(files).filter((file) => /\.(?:jpe?g|webp|avif)$/i.test(file));
  const asked = [...(files['stories/guo-he/index.html'] ?? '').matchAll(/\/(photos\/[\w-]+\.webp) \d+w/g)].map(
    ([, file]) => file,
  );
  expect(pictures.sort()).toEqual([...new Set(asked)].sort());
  expect(pictures).toHaveLength(4);
  expect(files['stories/guo-he/index.html']).toMatch(/<img src="\/photos\/[^>]* width="640" height="960"/);
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
