import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkContent } from '../../../src/editorial/rules/check-content.ts';
import { errorsIn } from '../../../src/editorial/source/problem.ts';
import { applyFixes } from '../../../src/tools/fix.ts';
import { contentWith } from '../../support/content.ts';
import { good } from './corpus/good.ts';

const now = new Date('2024-01-31T12:00:00+08:00');
const draft = good.replace('order: 9', 'order: 9\ndraft: true');
const check = (files: Record<string, string>) => checkContent(contentWith(files), now);

describe('a draft', () => {
  const unfinished = draft.replace('正文第二段。', '又来120名乡邻,待补充。');

  test('is told what is unfinished, and nothing is refused for it', () => {
    const problems = check({ 'stories/a.mdx': unfinished });
    expect(problems.map(({ line, warning, what }) => [line, warning, what])).toEqual([
      [22, true, '“120名”不在数字总账里'],
      [22, true, '汉字旁边的“,”是半角标点'],
      [22, true, '“待补充”还没有写完'],
    ]);
    expect(errorsIn(problems)).toEqual([]);
  });

  test('is refused the same once it is published', () => {
    expect(errorsIn(check({ 'stories/a.mdx': unfinished.replace('draft: true', 'draft: false') }))).toHaveLength(3);
  });

  test('may not hold code either', () => {
    expect(errorsIn(check({ 'stories/a.mdx': draft.replace('正文第二段。', '{1 + 1}') }))).toHaveLength(1);
  });
});

describe('a link', () => {
  const linking = good.replace('正文第二段。', '[那篇](/stories/other/)').replace('the-slug', 'linking');
  const other = (change: (text: string) => string) => change(good.replace('the-slug', 'other'));

  test('to a story of its day is good', () => {
    expect(check({ 'stories/a.mdx': linking, 'stories/b.mdx': other((text) => text) })).toEqual([]);
  });

  test.each([
    [
      'a draft',
      (text: string) => text.replace('order: 9', 'order: 9\ndraft: true'),
      '读者还看不到（草稿，还没有发布）',
    ],
    ['tomorrow’s', (text: string) => text.replace('2019-05-18', '2024-02-01'), '读者还看不到（定于2024年2月1日发布）'],
  ])('to %s leads nowhere', (_, change, told) => {
    expect(check({ 'stories/a.mdx': linking, 'stories/b.mdx': other(change) })).toMatchObject([
      { file: 'content/stories/a.mdx', line: 21, what: expect.stringContaining(told) },
    ]);
  });

  test('from one draft to another is good', () => {
    const change = (text: string) => text.replace('order: 9', 'order: 9\ndraft: true');
    expect(check({ 'stories/a.mdx': change(linking), 'stories/b.mdx': other(change) })).toEqual([]);
  });

  test('to an old address is told the new one', () => {
    const renamed = good.replace('the-slug', 'another').replace('order: 9', 'order: 9\nformerly: [other]');
    expect(check({ 'stories/a.mdx': linking, 'stories/b.mdx': renamed })).toMatchObject([
      { what: '/stories/other/ 已经换了地址', mend: '改成 /stories/another/' },
    ]);
  });

  test('to an old address is mended, with the place in the page that it leads to', () => {
    const renamed = good.replace('the-slug', 'another').replace('order: 9', 'order: 9\nformerly: [other]');
    const body = linking.replace('/stories/other/)', '/stories/other/#小标题)和[再一次](/stories/other/)');
    const root = contentWith({ 'stories/a.mdx': body, 'stories/b.mdx': renamed });
    applyFixes(root, checkContent(root, now));
    expect(readFileSync(join(root, 'content/stories/a.mdx'), 'utf8')).toBe(
      body.replaceAll('/stories/other/', '/stories/another/'),
    );
    expect(checkContent(root, now)).toEqual([]);
  });
});
