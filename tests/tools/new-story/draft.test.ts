import { describe, expect, test } from 'vitest';
import { checkContent } from '../../../src/editorial/rules/check-content.ts';
import { storySchema } from '../../../src/editorial/schemas/story.ts';
import { errorsIn } from '../../../src/editorial/source/problem.ts';
import { draftOf, missingFrom, objectionsTo } from '../../../src/tools/new-story/draft.ts';
import { readExisting } from '../../../src/tools/new-story/existing.ts';
import type { Answers } from '../../../src/tools/new-story/options.ts';
import { storyFile } from '../../../src/tools/new-story/template.ts';
import { good } from '../../editorial/rules/corpus/good.ts';
import { contentWith } from '../../support/content.ts';

const existing = readExisting('.');
/** Evening in Europe, the next day in China. */
const now = new Date('2024-01-09T16:00:00Z');
const least: Answers = { kind: '人物', title: '一篇|新稿', subject: '某某', slug: 'xin-gao' };
const write = (answers: Answers) => storyFile(draftOf(answers, existing, now), answers.art === undefined);

describe('what is there already', () => {
  test('slugs of now and of before, names of files, and stories with mistakes in them', () => {
    const root = contentWith({
      'stories/by-name.mdx': good.replace('order: 9', 'order: 12\nformerly: [of-old]'),
      'stories/broken.mdx': good.replace('the-slug', 'with-mistakes').replace('kind: 综述', 'kind: 评论'),
      'stories/unreadable.mdx': 'kind: 综述',
    });
    const { nextOrder, slugs } = readExisting(root);
    expect(slugs.get('by-name')).toBe('content/stories/by-name.mdx');
    expect(slugs.get('the-slug')).toBe('content/stories/by-name.mdx');
    expect(slugs.get('of-old')).toBe('content/stories/by-name.mdx');
    expect(slugs.get('with-mistakes')).toBe('content/stories/broken.mdx');
    expect(slugs.get('unreadable')).toBe('content/stories/unreadable.mdx');
    expect(slugs.has('xin-gao')).toBe(false);
    expect(nextOrder).toBe(46);
  });
});

test("the drawing that is lent is the first story's, and any other where that is gone", () => {
  const root = (art: string) =>
    contentWith({ 'stories/a.mdx': good.replace('order: 9', 'order: 1').replace(/art: [\w-]+/, `art: ${art}`) });
  expect(readExisting(root('yard')).lent).toBe('yard');
  const { art, lent } = readExisting(root('gone'));
  expect(art).toContain(lent);
});

describe('a new story', () => {
  test.each<[string, Answers]>([
    ['of as little as possible', least],
    ['of a roundup', { kind: '综述', title: '一篇', slug: 'xin-gao' }],
    [
      'of everything',
      {
        ...least,
        kicker: '某地',
        byline: '某某',
        standfirst: '导语。',
        order: '9',
        date: '2999-01-01',
        art: 'yard',
        alt: '画',
      },
    ],
  ])('%s is a draft that the checker accepts', (_, answers) => {
    const problems = checkContent(contentWith({ 'stories/xin-gao.mdx': write(answers) }), now);
    expect(errorsIn(problems)).toEqual([]);
  });

  test('what is still to be written is told as such, and could not be published', () => {
    const draft = write(least);
    const told = checkContent(contentWith({ 'stories/xin-gao.mdx': draft }), now);
    expect(told).toHaveLength(draft.match(/（待写：/g)?.length ?? 0);
    expect(told.every(({ warning }) => warning)).toBe(true);
    const published = draft.replace('draft: true\n', '');
    expect(errorsIn(checkContent(contentWith({ 'stories/xin-gao.mdx': published }), now))).toHaveLength(told.length);
  });

  const titles = [
    ['a colon', '甲: 乙'],
    ['a comment', '甲 # 乙'],
    ['quotes', `“甲”'乙'"丙"`],
    ['quotes and a colon', `甲: '乙' "丙"`],
    ['a bracket that stays open', '甲: [乙'],
    ['the beginning of a list', '- 甲'],
    ['the beginning of a mapping', '{甲'],
    ['an anchor', '&甲 *乙'],
    ['a number', '2024'],
    ['a word that YAML knows', 'true'],
    ['the end of the frontmatter', '---'],
    ['a program', '{process.exit()}</script>'],
    ['a full-width colon', 'title\uff1a甲'],
  ] as const;
  const drafts = titles.map(
    ([, title], index) => [`stories/a${index}.mdx`, write({ ...least, slug: `a${index}`, title })] as const,
  );
  const problems = errorsIn(checkContent(contentWith(Object.fromEntries(drafts)), now));

  test.each(titles.map(([name], index) => [name, drafts[index]?.[0]]))('%s in a title is only text', (_, file) => {
    expect(problems.filter((problem) => problem.file === `content/${file}`)).toEqual([]);
  });

  test('and no title makes another file wrong', () => {
    expect(problems).toEqual([]);
  });

  test('comes last, is of today in China, and says that its drawing is lent', () => {
    const text = write(least);
    expect(text).toContain(`\norder: ${existing.nextOrder}\n`);
    expect(text).toContain("\ndate: '2024-01-10'\n");
    expect(text).toMatch(/现在这幅是借来的.*\n {2}art: bus\n/);
    expect(write({ ...least, art: 'yard' })).not.toContain('借来的');
  });

  test('explains every field of the frontmatter over it', () => {
    const [, head = ''] = write(least).split('---\n');
    const fields = head.split('\n').filter((line) => /^(# )? *[a-zA-Z]+:/.test(line));
    const names = fields.map((line) => line.match(/[a-zA-Z]+/)?.[0]);
    // There is nothing to correct in a draft.
    const all = [...Object.keys(storySchema.shape), 'art', 'alt'].filter((name) => name !== 'corrections');
    expect(names.sort()).toEqual(all.sort());
    for (const field of fields) {
      const before = head.slice(0, head.indexOf(field)).trimEnd().split('\n').at(-1);
      expect(before, field).toMatch(/^ *# .+：.+。$/);
    }
  });
});

describe('what cannot be written', () => {
  test('misses what a draft cannot do without', () => {
    expect(missingFrom({}, existing).map(({ option }) => option)).toEqual(['--kind', '--title', '--slug']);
    expect(missingFrom({ kind: '人物' }, existing).map(({ option }) => option)).toEqual([
      '--title',
      '--subject',
      '--slug',
    ]);
    expect(missingFrom(least, existing)).toEqual([]);
  });

  test.each<[string, Answers, string, string, string]>([
    ['a slug that is taken', { slug: 'guo-he' }, '--slug', 'content/stories/guo-he.mdx', '换一个'],
    ['a slug in Chinese', { slug: '老林' }, '--slug', '“老林”不合要求', '小写字母'],
    ['a slug that leads elsewhere', { slug: '../../evil' }, '--slug', '不合要求', '小写字母'],
    ['an over-long title', { title: '长'.repeat(41) }, '--title', '不合要求', '最多40个字'],
    ['an empty title', { title: '' }, '--title', '不合要求', '不能为空'],
    ['another kind', { kind: '评论' }, '--kind', '“评论”不合要求', '“人物”或“综述”'],
    ['an impossible date', { date: '2026-02-30' }, '--date', '“2026-02-30”不合要求', '2024-01-10 这样'],
    ['an order in words', { order: '第九' }, '--order', '“第九”不合要求', '整数'],
    ['a drawing that is not there', { art: 'rievr' }, '--art', '没有插画', '是不是“river”'],
    ['a roundup about somebody', { kind: '综述', subject: '某某' }, '--subject', '综述没有', '人物'],
  ])('%s', (_, answers, option, what, mend) => {
    expect(objectionsTo({ ...least, ...answers }, existing, now)).toEqual([
      { option, what: expect.stringContaining(what), mend: expect.stringContaining(mend) },
    ]);
  });

  test('what has not been answered yet is no mistake', () => {
    expect(objectionsTo({}, existing, now)).toEqual([]);
    expect(objectionsTo(least, existing, now)).toEqual([]);
  });
});
