import { existsSync, globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildSite } from '../support/build.ts';
import { copyProject } from '../support/project.ts';
import { unset } from '../support/unset.ts';

/** The fixture as another feature: one profile more, no voices, no scenes, questions and answers, a day of its own. */
let root = '';
const read = (file: string) => unset(readFileSync(join(root, 'dist', file), 'utf8'));
const edit = (file: string, change: (text: string) => string) =>
  writeFileSync(join(root, file), change(existsSync(join(root, file)) ? readFileSync(join(root, file), 'utf8') : ''));

beforeAll(async () => {
  root = copyProject();
  for (const file of globSync('content/voices/*', { cwd: root })) rmSync(join(root, file));
  edit('content/scenes.yaml', () => '[]\n');
  edit(
    'content/stories/more.mdx',
    () => `---
title: 又一个人
standfirst: 导语。
kicker: 某地
kind: 人物
subject: 某某
byline: 新记者
slug: more
order: 9
date: '2019-05-18'
cover: { art: yard, alt: 院子 }
---

正文。
`,
  );
  edit('content/faq.mdx', () => '## 问\n\n答。\n');
  edit('content/site.yaml', (text) =>
    text
      .replace("date: '2019-05-18'", "date: '2031-12-04'")
      .replace('  data:\n', '  faq:\n    title: 问答\n    intro: 常问的话。\n  data:\n')
      .replace('rewritten: 根据跟车笔记编写', 'rewritten: 摘自当日报道')
      .replace('byline: 跟车记者', 'byline: 记者'),
  );
  edit('src/pages/faq.astro', () =>
    readFileSync('src/pages/about.astro', 'utf8').replaceAll('"about"', '"faq"').replace(' type="AboutPage"', ''),
  );
  await buildSite(root, { SITE_URL: 'https://news.example.cn' });
});
afterAll(() => rmSync(root, { recursive: true }));

test('what is empty is nowhere: in no list, behind no link, and not built', () => {
  const files = globSync('**/*.*', { cwd: join(root, 'dist') });
  expect(files.filter((file) => /voices|scenes/.test(file))).toEqual([]);
  for (const file of files.filter((name) => /\.(html|xml|json|js|webmanifest)$/.test(name))) {
    expect(read(file), file).not.toMatch(/["/](voices|scenes)\/["<#]|零[则幅]/);
  }
  expect(read('index.html')).not.toMatch(/<h2>(乡邻说|路上)<\/h2>/);
  expect(read('print/index.html')).not.toMatch(/<h2>(乡邻说|路上)<\/h2>/);
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
  const counts = '两篇综述、四篇人物';
  for (const file of ['index.html', 'print/index.html', 'about/index.html', 'feed.xml', 'site.webmanifest']) {
    expect(read(file)).toContain(counts);
  }
  expect(read('about/index.html')).toContain('<li>某某，记者：新记者</li>');
  expect(read('about/index.html')).not.toContain('记录：');
});

test('no page speaks of the feature’s day, source or reporters as another feature does', () => {
  const pages = globSync('{index,stories/*/index,data/index,print/index}.html', { cwd: join(root, 'dist') });
  for (const page of pages)
    expect(read(page), page).not.toMatch(/截至报道时(<[^>]+>)?（2019年5月）|跟车笔记|跟车记者：/);
  expect(read('data/index.html')).toMatch(/截至报道时(<[^>]+>)?（2031年12月）/);
  expect(read('stories/more/index.html')).toContain('摘自当日报道');
});
