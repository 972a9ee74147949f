import { appendFileSync, cpSync, existsSync, globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { good } from '../editorial/rules/corpus.ts';
import { buildSite } from '../support/build.ts';
import { copyProject } from '../support/project.ts';

/** A copy of the project with three stories more: a draft, one of the far future, and one renamed and corrected. */
let root = '';
/** What readers get of it. */
let published = '';

function build(env: Record<string, string>): string {
  const dist = join(root, `dist-${Object.keys(env).join('')}`);
  buildSite(dist, env, root);
  return dist;
}

beforeAll(() => {
  root = copyProject();
  const write = (slug: string, from: string, to: string) =>
    writeFileSync(join(root, `content/stories/${slug}.mdx`), good.replace('the-slug', slug).replace(from, to));
  cpSync('content/art/overview.svg', join(root, 'content/art/secret.svg'));
  appendFileSync(
    join(root, 'content/figures.yaml'),
    "- { id: secret-figure, label: 只有草稿用的数, value: 77, unit: 只, precision: 确数, wordings: [77只], asOf: 2024, source: { document: 某文件, date: '2024-01-02' } }\n",
  );
  writeFileSync(
    join(root, 'content/stories/a-draft.mdx'),
    good
      .replace('the-slug', 'a-draft')
      .replace('art: overview', 'art: secret')
      .replace('order: 9', 'order: 9\ndraft: true')
      .replace('正文第二段。', '有77只。'),
  );
  write('of-the-future', "'2024-01-10'", "'2999-01-01'");
  write(
    'the-new-name',
    'order: 9',
    "order: 9\nformerly: [the-old-name]\ncorrections:\n  - { date: '2024-02-01', was: 甲, now: 乙, note: 写错了 }",
  );
  published = build({ SITE_URL: 'https://news.example.cn' });
});
afterAll(() => rmSync(root, { recursive: true }));

test('drafts and stories of the future are in no file of the site, and a renamed story keeps its old address', () => {
  const files = globSync('**/*.*', { cwd: published });
  expect(files.filter((file) => /a-draft|of-the-future|secret/.test(file))).toEqual([]);
  for (const file of files.filter((name) => /\.(csv|html|js|json|svg|txt|xml)$/.test(name))) {
    expect(readFileSync(join(published, file), 'utf8')).not.toMatch(/a-draft|of-the-future|secret|77只/);
  }
  expect(existsSync(join(published, 'stories/the-new-name/index.html'))).toBe(true);
  const old = readFileSync(join(published, 'stories/the-old-name/index.html'), 'utf8');
  expect(old).toMatch(/http-equiv="refresh" content="0;\s?url=\/stories\/the-new-name\/"/);
  expect(readFileSync(join(published, 'stories/the-new-name/index.html'), 'utf8')).not.toContain('只在预览里看得到');
});

test('machines learn of a correction and of the new address, and are told no more of the old one', () => {
  const read = (file: string) => readFileSync(join(published, file), 'utf8');
  for (const file of ['sitemap.xml', 'feed.xml', 'feed.json', 'index.html']) {
    expect(read(file)).toContain('https://news.example.cn/stories/the-new-name/');
    expect(read(file)).not.toContain('the-old-name');
  }
  expect(read('sitemap.xml')).toContain('/the-new-name/</loc><lastmod>2024-02-01T00:00:00+08:00</lastmod>');
  expect(read('feed.xml')).toContain('<atom:updated>2024-02-01T00:00:00+08:00</atom:updated>');
  expect(read('feed.json')).toContain('"date_modified":"2024-02-01T00:00:00+08:00"');
  const page = read('stories/the-new-name/index.html');
  expect(page).toContain('"dateModified":"2024-02-01T00:00:00+08:00"');
  expect(page).toContain('更新：<time datetime="2024-02-01">2024年2月1日</time>');
  expect(page).toContain('原为<del>甲</del>，现为<ins>乙</ins>');
  expect(read('about/index.html')).toMatch(
    /<a href="\/stories\/the-new-name\/">[\s\S]*原为<del>甲<\/del>，现为<ins>乙<\/ins>/,
  );
  expect(read('stories/overview/index.html')).not.toContain('更新：');
});

test('a preview shows them, and says over each that it is not public', () => {
  const dist = build({ PREVIEW: '1' });
  const page = (slug: string) => readFileSync(join(dist, `stories/${slug}/index.html`), 'utf8');
  expect(page('a-draft')).toContain('草稿，还没有发布，只在预览里看得到。');
  expect(page('a-draft')).toContain('href="#source-secret-figure"');
  expect(page('of-the-future')).toContain('定于2999年1月1日发布，只在预览里看得到。');
  expect(page('a-draft')).toContain('<meta name="robots" content="noindex">');
  expect(existsSync(join(dist, 'art'))).toBe(true);
});
