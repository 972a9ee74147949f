import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkContent } from '../../../src/editorial/rules/check-content.ts';
import { fixed } from '../../../src/tools/fix.ts';
import { contentWith } from '../../support/content.ts';
import { good } from './corpus/good.ts';

const now = new Date('2024-01-31T12:00:00+08:00');
const site = readFileSync('content/site.yaml', 'utf8');
const about = readFileSync('content/about.mdx', 'utf8');
const typed = site.replace('{综述}篇综述、{同车人}篇人物、{乡邻说}则', '四篇二十年、三篇同车人、三则乡邻说，');
const profile = (slug: string) => good.replace('the-slug', slug).replace('kind: 综述', 'kind: 人物\nsubject: 某某');
const check = (files: Record<string, string>) => checkContent(contentWith(files), now);

describe('a count typed by hand', () => {
  test('is good as long as it holds', () => {
    expect(check({ 'site.yaml': typed })).toEqual([]);
    expect(
      check({ 'site.yaml': typed, 'stories/a.mdx': profile('a').replace('order: 9', 'order: 9\ndraft: true') }),
    ).toEqual([]);
    expect(check({ 'site.yaml': typed, 'stories/a.mdx': profile('a').replace('2019-05-18', '2024-02-01') })).toEqual(
      [],
    );
  });

  test('is told when a fourth profile is published, and mends itself', () => {
    const problems = check({ 'site.yaml': typed, 'stories/a.mdx': profile('a') });
    expect(problems).toMatchObject([
      {
        file: 'content/site.yaml',
        field: 'description',
        what: '“三篇同车人”和稿库对不上，“同车人”一栏现在有四项',
        mend: '把“三”改成“四”；写成 {同车人}，以后自己会变',
      },
    ]);
    expect(
      fixed(
        typed,
        problems.flatMap(({ fix }) => fix ?? []),
      ),
    ).toBe(typed.replace('三篇同车人', '四篇同车人'));
  });

  test.each([
    ['digits', '这里有12篇同车人。', '“12篇同车人”和稿库对不上'],
    ['words between', '这里有七名上山的同车人。', '“七名上山的同车人”和稿库对不上'],
    ['the other way round', '乡邻说五则，都在这里。', '“乡邻说五则”和稿库对不上'],
  ])('is found in %s', (_, sentence, what) => {
    expect(check({ 'about.mdx': `${about}\n${sentence}\n` }).map((problem) => problem.what)).toEqual(
      expect.arrayContaining([expect.stringContaining(what)]),
    );
  });

  test.each(['第三篇同车人，写的是老林。', '每一篇同车人都有题图。', '这一则乡邻说很短。'])(
    'a rank or a pronoun is none: %s',
    (sentence) => {
      expect(check({ 'about.mdx': `${about}\n${sentence}\n` })).toEqual([]);
    },
  );

  test('is nobody’s business in a story', () => {
    expect(check({ 'stories/a.mdx': good.replace('正文第二段。', '他读过三篇同车人。') })).toEqual([]);
  });
});

describe('a count that is filled in', () => {
  test.each([
    ['of no section', site.replace('{同车人}篇', '{同车入}篇'), '没有“同车入”这一栏，数不出来'],
    ['where none is', site.replace('standfirst: ', 'standfirst: 有{同车人}个人。'), '这里的“{同车人}”不会变成数'],
  ])('%s is refused', (_, text, what) => {
    expect(check({ 'site.yaml': text })).toMatchObject([{ file: 'content/site.yaml', what }]);
  });

  test('is refused in a component as well', () => {
    const problems = check({ 'about.mdx': about.replace('{同车人}篇', '{}篇') });
    expect(problems).toMatchObject([{ field: 'Counts.text', what: '没有“”这一栏，数不出来' }]);
  });
});

test('without voices nothing is left to correct, but a link to their page leads nowhere', () => {
  const root = contentWith({ 'stories/a.mdx': good.replace('正文第二段。', '[乡邻说](/voices/)') });
  rmSync(join(root, 'content/figures/su-daye.yaml'));
  for (const name of ['a-liang', 'su-daye', 'wu-shuang']) rmSync(join(root, `content/voices/${name}.mdx`));
  const problems = checkContent(root, now);
  expect(problems).toMatchObject([
    { file: 'content/stories/a.mdx', what: '/voices/ 读者还看不到（这一栏还没有内容）' },
  ]);
});
