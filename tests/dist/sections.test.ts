import { existsSync, globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { good } from '../editorial/rules/corpus.ts';
import { buildSite } from '../support/build.ts';
import { copyProject } from '../support/project.ts';

/** Another feature of the same kind: five profiles, no voices, no scenes, questions and answers, a day of its own. */
let root = '';
const read = (file: string) => readFileSync(join(root, 'dist', file), 'utf8');
const edit = (file: string, change: (text: string) => string) =>
  writeFileSync(join(root, file), change(existsSync(join(root, file)) ? readFileSync(join(root, file), 'utf8') : ''));

beforeAll(() => {
  root = copyProject();
  for (const file of globSync('content/voices/*', { cwd: root })) rmSync(join(root, file));
  edit('content/scenes.yaml', () => '[]\n');
  edit('content/stories/fifth.mdx', () =>
    good
      .replace('the-slug', 'fifth')
      .replace('kind: 综述', 'kind: 人物\nsubject: 某某')
      .replace(/byline: .*/, 'byline: 新记者'),
  );
  edit('content/faq.mdx', () => '## 问\n\n答。\n');
  edit('content/site.yaml', (text) =>
    text
      .replace("date: '2024-01-10'", "date: '2031-12-04'")
      .replace('  data:\n', '  faq:\n    title: 问答\n    intro: 常问的话。\n  data:\n')
      .replace('rewritten: 据原始报道的事实改写', 'rewritten: 摘自当日报道')
      .replace('byline: 原始报道', 'byline: 记者'),
  );
  edit('src/pages/faq.astro', () =>
    readFileSync('src/pages/about.astro', 'utf8').replaceAll('"about"', '"faq"').replace(' type="AboutPage"', ''),
  );
  buildSite(join(root, 'dist'), { SITE_URL: 'https://news.example.cn' }, root);
});
afterAll(() => rmSync(root, { recursive: true }));

test('what is empty is nowhere: in no list, behind no link, and not built', () => {
  const files = globSync('**/*.*', { cwd: join(root, 'dist') });
  expect(files.filter((file) => /voices|scenes/.test(file))).toEqual([]);
  for (const file of files.filter((name) => /\.(html|xml|json|js|webmanifest)$/.test(name))) {
    expect(read(file), file).not.toMatch(/["/](voices|scenes)\/["<#]|零[则幅]/);
  }
  expect(read('index.html')).not.toMatch(/<h2>(心声|影像)<\/h2>/);
  expect(read('print/index.html')).not.toMatch(/<h2>(心声|影像)<\/h2>/);
});

test('a section is added with its texts and its page alone', () => {
  expect(read('faq/index.html')).toContain('<h2 id="问">');
  expect(read('sitemap.xml')).toContain('https://news.example.cn/faq/');
  for (const page of ['index.html', 'about/index.html', 'offline/index.html', 'print/index.html']) {
    expect(read(page)).toContain('href="/faq/"');
  }
  expect(existsSync(join(root, 'dist/share/faq/card.png'))).toBe(true);
  expect(read('sw.js')).toContain('"faq/"');
});

test('counts and names are those of the content', () => {
  const counts = '一篇综述、五篇人物和一组全国数据';
  for (const file of ['index.html', 'print/index.html', 'about/index.html', 'feed.xml', 'site.webmanifest']) {
    expect(read(file)).toContain(counts);
  }
  expect(read('index.html')).toContain('五名基层民警，五种守护。');
  expect(read('about/index.html')).toContain('<li>某某，记者：新记者</li>');
  expect(read('about/index.html')).not.toContain('整理：');
});

test('no page speaks of the feature’s day, source or reporters as another feature does', () => {
  const pages = globSync('{index,stories/*/index,data/index,print/index}.html', { cwd: join(root, 'dist') });
  for (const page of pages) expect(read(page), page).not.toMatch(/截至报道时（2024年1月）|据原始报道|原始报道：/);
  expect(read('data/index.html')).toContain('截至报道时（2031年12月）');
  expect(read('stories/fifth/index.html')).toContain('摘自当日报道');
});
