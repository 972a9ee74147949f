import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkContent } from '../../../src/editorial/rules/check-content.ts';
import { safely } from '../../../src/editorial/source/safely.ts';
import { readExisting } from '../../../src/tools/new-story/existing.ts';
import { contentWith } from '../../support/content.ts';
import { good } from '../rules/corpus/good.ts';

const bad = good.replace('正文第二段。', '来了,又走了。');
const body = (text: string) => good.replace('正文第二段。', () => text);

/** Puts something in the place of `content/stories/a.mdx`, beside a story with one mistake. */
const hostile: [string, (path: string) => void, what: string][] = [
  ['a folder with the name of a story', (path) => mkdirSync(path), '这是一个文件夹'],
  ['a link to nothing', (path) => symlinkSync('nowhere', path), '这个文件读不到'],
  ['a link to itself', (path) => symlinkSync('a.mdx', path), '指回自己'],
  ['a pipe', (path) => spawnSync('mkfifo', [path]), '不是一个普通的文件'],
];

describe('what cannot be read is told in Chinese, and every other file is still checked', () => {
  test.each(hostile)('%s', (_, put, what) => {
    const root = contentWith({ 'stories/z.mdx': bad });
    put(join(root, 'content/stories/a.mdx'));
    expect(checkContent(root)).toMatchObject([
      { file: 'content/stories/a.mdx', line: 1, column: 1, what: expect.stringContaining(what) },
      { file: 'content/stories/z.mdx', what: expect.stringContaining('半角标点') },
    ]);
    expect(readExisting(root).slugs.get('the-slug')).toBe('content/stories/z.mdx');
  });

  test.each([
    ['ten thousand quotations', '>'.repeat(10_000), '套得太深'],
    ['three thousand lists', `${'- '.repeat(3000)}甲`, '套得太深'],
    ['a thousand tags', `${'<sub>'.repeat(1000)}甲${'</sub>'.repeat(1000)}`, '套得太深'],
    ['an address that is cut inside a character', '[甲](#%E0%A4%A)', '没有 #%E0%A4%A 这个位置'],
    ['a component with the name of what every object has', '<__proto__ />', '没有 <__proto__> 这个组件'],
    ['a tag with such a name', '<constructor>甲</constructor>', '<constructor> 不能用'],
  ])('%s', (_, text, what) => {
    const root = contentWith({ 'stories/a.mdx': body(text), 'stories/z.mdx': bad.replace('the-slug', 'z') });
    expect(checkContent(root)).toMatchObject([
      { file: 'content/stories/a.mdx', line: 21, what: expect.stringContaining(what) },
      { file: 'content/stories/z.mdx', what: expect.stringContaining('半角标点') },
    ]);
  });

  test.each([
    ['the ledger', 'figures/shared.yaml', '\0id: a'],
    ['the figures of one story', 'figures/guo-he.yaml', '\0id: a'],
    ['the same, in another code', 'figures/guo-he.yaml', Buffer.from([0xc4, 0xe3])],
    ['a story that others link to', 'stories/guo-he.mdx', good.replace('title:', 'title: *')],
    ['such a story, in another code', 'stories/guo-he.mdx', Buffer.from([0xc4, 0xe3])],
  ])('%s, and nobody is told that what it holds is not there', (_, file, text) => {
    const problems = checkContent(contentWith({ [file]: text, 'stories/z.mdx': bad }));
    expect(problems.map((problem) => problem.file)).toEqual([`content/${file}`, 'content/stories/z.mdx']);
  });

  test('a link to a section that is not there is told all the same', () => {
    const root = contentWith({ 'stories/a.mdx': '', 'stories/z.mdx': body('[甲](/voices)，[乙](/stories)') });
    expect(checkContent(root).map(({ file }) => file)).toEqual([
      'content/stories/a.mdx',
      'content/stories/z.mdx',
      'content/stories/z.mdx',
    ]);
  });

  test('all of the content', () => {
    const root = contentWith({});
    rmSync(join(root, 'content'), { recursive: true });
    const [first, ...others] = checkContent(root);
    expect(first).toMatchObject({ file: 'content', what: expect.stringContaining('读不到') });
    expect(others.map(({ what }) => what)).toEqual(Array(4).fill('少了这个文件'));
  });

  test.each([
    [new Error('odd\n  at stack'), '读这个文件时出了意外（odd）'],
    ['no error at all', '（no error at all）'],
    [undefined, '（undefined）'],
    [Object.assign(new Error('EACCES: denied'), { code: 'EACCES' }), '没有权限'],
  ])('whatever is thrown: %s', (thrown, what) => {
    const problems = safely('content/a.mdx', () => {
      throw thrown;
    });
    expect(problems).toMatchObject([{ file: 'content/a.mdx', line: 1, what: expect.stringContaining(what) }]);
  });
});
