import { readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkContent } from '../../../src/editorial/rules/check-content.ts';
import { contentWith } from '../../support/content.ts';
import { good } from './corpus/good.ts';

describe('mistakes of whole files', () => {
  test.each([
    ['an empty file', { 'stories/a.mdx': '' }, '文件是空的'],
    ['a BOM', { 'stories/a.mdx': `\ufeff${good}` }, 'BOM'],
    ['GBK', { 'stories/a.mdx': Buffer.from('cbfbcbb5a3acced2c3c7b5c4c3f1beafc0b4c1cba1a3', 'hex') }, '多半是 GBK'],
    ['five megabytes', { 'stories/a.mdx': `${good}${'长'.repeat(1_700_000)}` }, '太大了'],
    ['UTF-16', { 'stories/a.mdx': Buffer.from(good, 'utf16le') }, '是 UTF-16'],
    ['a merge that was left', { 'figures/guo-he.yaml': '<<<<<<< HEAD\n- id: a\n' }, '两个人改动撞在一起的记号'],
    ['Markdown that is not MDX', { 'stories/a.md': good }, '.md 文件不会变成网页'],
    ['a Word file', { 'stories/a.docx': 'PK' }, '.docx 文件不会变成网页'],
    ['a story in a folder of its own', { 'stories/new/a.mdx': good }, '文件放错了地方'],
    ['a story that lost its ending', { 'stories/a': good }, '文件放错了地方'],
    ['a story that is hidden', { 'stories/.a.mdx': good }, '文件放错了地方'],
    ['a story in capitals', { 'stories/A.MDX': good }, '文件放错了地方'],
    ['a page with frontmatter', { 'about.mdx': '---\nlayout: ./evil.mjs\n---\n\n正文。\n' }, '这个文件没有登记项'],
    [
      'frontmatter after an empty line',
      { 'about.mdx': '\n---\nlayout: ./evil.mjs\n---\n\n正文。\n' },
      '这个文件没有登记项',
    ],
    ['frontmatter in TOML', { 'about.mdx': '+++\nlayout = "./evil.mjs"\n+++\n\n正文。\n' }, '这个文件没有登记项'],
    ['line ends of old', { 'stories/a.mdx': good.replaceAll('\n', '\r') }, '换行符是老式的 CR'],
    ['a sign that cannot be seen', { 'stories/a.mdx': good.replace('导语', '导\0语') }, '控制字符（U+0000）'],
    ['an empty YAML file', { 'scenes.yaml': '' }, '文件是空的'],
    ['a YAML file of comments', { 'scenes.yaml': '# 两个场景\n' }, '什么都没有写'],
    ['a YAML file that is one word', { 'scenes.yaml': '场景\n' }, '“场景”不合要求'],
    ['a photograph nobody uses', { 'photos/extra.jpg': 'JPEG' }, '这张照片没有用到'],
    ['a story beside the folders', { 'a.mdx': good }, '文件放错了地方'],
    ['a story among the tests', { 'tests/a.mdx': good }, '文件放错了地方'],
    ['a drawing nobody uses', { 'art/extra.svg': '<svg/>' }, '这幅插画没有用到'],
    [
      'a slug that is taken',
      { 'stories/z.mdx': good.replace('the-slug', 'guo-he') },
      '和 content/stories/guo-he.mdx 重复',
    ],
    [
      'an old slug that is taken',
      { 'stories/z.mdx': good.replace('order: 9', 'order: 9\nformerly: [guo-he]') },
      '和 content/stories/guo-he.mdx 重复',
    ],
  ])('%s', (_, files, what) => {
    const problems = checkContent(contentWith(files));
    expect(problems.map((problem) => problem.what)).toEqual([expect.stringContaining(what)]);
  });

  test('what a report must say stands beside it, and is no mistake', () => {
    expect(checkContent(contentWith({ 'tests/facts.test.ts': '' }))).toEqual([]);
  });

  test('a link to a file outside', () => {
    const root = contentWith({});
    symlinkSync('/etc/hostname', join(root, 'content/stories/a.mdx'));
    expect(checkContent(root).map((problem) => problem.what)).toEqual(['这是一个指到稿库外面的链接']);
  });

  test('a figure nobody uses, told at its line', () => {
    const ledger =
      '- id: lonely\n  label: 无人用的数\n  value: 77\n  unit: 只\n  precision: 确数\n  wordings: [77只]\n  asOf: 2018\n  source: O9\n';
    const root = contentWith({});
    const file = join(root, 'content/figures/guo-he.yaml');
    const line = readFileSync(file, 'utf8').split('\n').length;
    writeFileSync(file, ledger, { flag: 'a' });
    const [problem, ...others] = checkContent(root);
    expect(others).toEqual([]);
    const told = { file: 'content/figures/guo-he.yaml', line, warning: true, what: '数字“lonely”没有哪一篇用到' };
    expect(problem).toMatchObject(told);
  });
});

test('what systems leave behind is no mistake', () => {
  expect(checkContent(contentWith({ 'stories/.DS_Store': '', 'Thumbs.db': '' }))).toEqual([]);
});

test('Windows line ends are no mistake', () => {
  expect(checkContent(contentWith({ 'stories/a.mdx': good.replaceAll('\n', '\r\n') }))).toEqual([]);
});

test('a file that has to be there is missed', () => {
  const root = contentWith({});
  rmSync(join(root, 'content/site.yaml'));
  expect(checkContent(root)).toMatchObject([{ file: 'content/site.yaml', what: '少了这个文件' }]);
});
