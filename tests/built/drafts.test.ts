import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { builtSite } from '../support/sites.ts';
import { unset } from '../support/unset.ts';

/** What readers get of a report with a draft, a story of the far future, and one renamed and corrected. */
const { base, dir, origin } = await builtSite('published');
const read = (file: string) => unset(readFileSync(join(dir, file), 'utf8'));
const preview = await builtSite('preview');

/** What nobody may see yet: two stories, the draft's own drawing and its own figure, two voices, a scene. */
const secret = /ye-hang|ming-nian|night-drive|77盏|xiao-man|还没有写完的一则|qiu-hou|秋后再说|来年的雪/;

test('drafts and stories of the future are in no file of the site', () => {
  const files = globSync('**/*.*', { cwd: dir });
  expect(files.filter((file) => secret.test(file))).toEqual([]);
  for (const file of files.filter((name) => /\.(csv|html|js|json|svg|txt|xml)$/.test(name))) {
    expect(read(file), file).not.toMatch(secret);
  }
});

test('a renamed story keeps its old address, and is not said to be a preview', () => {
  expect(read('stories/laoshi/index.html')).toMatch(
    new RegExp(`http-equiv="refresh" content="0;\\s?url=${base}stories/he-laoshi/"`),
  );
  expect(read('stories/he-laoshi/index.html')).not.toContain('只在预览里看得到');
});

test('machines learn of a correction and of the new address, and are told no more of the old one', () => {
  for (const file of ['sitemap.xml', 'feed.xml', 'feed.json', 'index.html']) {
    expect(read(file)).toContain(`${origin}${base}stories/he-laoshi/`);
    expect(read(file)).not.toContain('stories/laoshi');
  }
  expect(read('sitemap.xml')).toContain('/he-laoshi/</loc><lastmod>2019-06-02T00:00:00+08:00</lastmod>');
  expect(read('feed.xml')).toContain('<atom:updated>2019-06-02T00:00:00+08:00</atom:updated>');
  expect(read('feed.json')).toContain('"date_modified":"2019-06-02T00:00:00+08:00"');
  const page = read('stories/he-laoshi/index.html');
  expect(page).toContain('"dateModified":"2019-06-02T00:00:00+08:00"');
  expect(page).toContain('更新：2019年6月2日');
  const corrected = '原为<del>院子里摆下9张课桌</del>，现为<ins>院子里摆下8张课桌</ins>';
  expect(page).toContain(corrected);
  expect(read('about/index.html')).toMatch(new RegExp(`<a href="${base}stories/he-laoshi/">[\\s\\S]*${corrected}`));
  expect(read('stories/guo-he/index.html')).not.toContain('更新：');
});

test('a preview shows them, and says over each that it is not public', () => {
  const page = (slug: string) => unset(readFileSync(join(preview.dir, `stories/${slug}/index.html`), 'utf8'));
  expect(page('ye-hang')).toContain('草稿，还没有发布，只在预览里看得到。');
  expect(page('ye-hang')).toContain('href="#source-unpublished"');
  expect(page('ming-nian')).toContain('定于2999年1月1日发布，只在预览里看得到。');
  expect(page('ye-hang')).toContain('<meta name="robots" content="noindex">');
  expect(globSync('art/night-drive.*', { cwd: preview.dir }).length).toBeGreaterThan(0);
});

test('a preview shows voices and scenes as well, and says over each why it is not public', () => {
  const shown = (page: string) => unset(readFileSync(join(preview.dir, page, 'index.html'), 'utf8'));
  expect(shown('voices')).toMatch(/id="xiao-man">\s*<p class="unpublished">草稿，还没有发布，只在预览里看得到。/);
  expect(shown('voices')).toMatch(/id="qiu-hou">\s*<p class="unpublished">定于2999年1月1日发布，只在预览里看得到。/);
  expect(shown('voices').match(/class="unpublished"/g)).toHaveLength(2);
  for (const page of ['scenes', '', 'print']) {
    expect(shown(page), page).toMatch(/<p class="unpublished">定于2999年1月1日发布[^<]*<\/p>\s*<h[23][^>]*>来年的雪/);
  }
});

test('readers are counted what they see', () => {
  expect(read('voices/index.html')).toContain('三位借书的人');
  expect(read('scenes/index.html')).toContain('两个瞬间');
});

test('only a preview has the gallery of components', () => {
  const gallery = 'dev/components/index.html';
  expect([preview, { dir }].map((site) => existsSync(join(site.dir, gallery)))).toEqual([true, false]);
});
