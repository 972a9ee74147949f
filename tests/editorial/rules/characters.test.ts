import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkContent } from '../../../src/editorial/rules/check-content.ts';
import { errorsIn } from '../../../src/editorial/source/problem.ts';
import { applyFixes } from '../../../src/tools/fix.ts';
import { contentWith } from '../../support/content.ts';
import { good } from './corpus/good.ts';

const check = (story: string) => checkContent(contentWith({ 'stories/a.mdx': story }));
const wrote = (text: string) => good.replace('正文第二段。', text);

test.each([
  ['rare Han', wrote('## \u{20bb7}野\n\n<PullQuote speaker="\u{20bb7}">\u{31350}\u{20bb7}㙍</PullQuote>')],
  ['a Tibetan and a Uyghur name', wrote('## བཀྲ་ཤིས་ ئۇيغۇر\n\nبىر\u200cئىككى')],
  ['Mongolian with its selectors', wrote('ᠮᠣᠩᠭᠣᠯ\u180b\u202fᠤᠨ')],
  ['a form of a Han character', good.replace('一篇|好稿', '一篇|\u845b\u{e0100}')],
  [
    'an emoji that is quoted in running text',
    wrote('他回了一个\u{1f468}\u200d\u{1f469}\u200d\u{1f467}，又一个❤\ufe0f。'),
  ],
  ['signs that are no emoji', good.replace('小标题', '☎ ★ © ①')],
])('%s is no mistake', (_, story) => {
  expect(check(story)).toEqual([]);
});

test('a rare character that a card or a poster would show is told of, and nothing is refused for it', () => {
  const problems = check(good.replace('一篇|好稿', '一篇|\u{20bb7}').replace('导语。', '\u{20bb7}ཀ说。'));
  expect(problems.map(({ column, field, line, what }) => [line, column, field, what])).toEqual([
    [2, 11, 'title', '标题字体里没有“\u{20bb7}”（U+20BB7）'],
    [3, 13, 'standfirst', '标题字体里没有“\u{20bb7}”（U+20BB7）'],
    [3, 15, 'standfirst', '标题字体里没有“ཀ”（U+0F40）'],
  ]);
  expect(errorsIn(problems)).toEqual([]);
});

test('in a draft they are only told, in every other file refused, where readers do not read too', () => {
  expect(errorsIn(check(good.replace('order: 9', 'order: 9\ndraft: true').replace('小标题', '小\u200b标题')))).toEqual(
    [],
  );
  const ledger = readFileSync('content/figures/guo-he.yaml', 'utf8');
  const scenes = readFileSync('content/scenes.yaml', 'utf8');
  const root = contentWith({
    'figures/guo-he.yaml': ledger.replace('[12年]', '[12年, 1\u200b2年]'),
    'scenes.yaml': scenes.replace('水塘边', '水塘边\u{1f600}'),
    'stories/a.mdx': good.replace("'2019-05-18'", "'2027-01-10'").replace('一篇', '一\u200b篇'),
  });
  expect(errorsIn(checkContent(root)).map(({ file, what }) => `${file} ${what}`)).toEqual(
    expect.arrayContaining([
      expect.stringMatching(/^content\/figures\/guo-he\.yaml .*零宽空格 U\+200B/),
      expect.stringMatching(/^content\/scenes\.yaml .*表情符号：\u{1f600}/u),
      expect.stringMatching(/^content\/stories\/a\.mdx .*零宽空格 U\+200B/),
    ]),
  );
});

test('what chooses the look of an emoji chooses nothing behind a Han character', () => {
  expect(check(good.replace('小标题', '小\ufe0f标\ufe03题')).map(({ what }) => what)).toEqual([
    '这里有一个看不见的字符：变体选择符 U+FE0F',
    '这里有一个看不见的字符：变体选择符 U+FE03',
  ]);
  expect(check(good.replace('小标题', '\u5140\ufe00小\ufe02标题'))).toEqual([]);
});

test('what is invisible is mended where it stands, but not an entity, of which half would be left', () => {
  const root = contentWith({
    'stories/a.mdx': wrote('正\u200b文**第\u2060**二\ufeff段。\n\n甲&#8203;乙').replace('一篇', '一\u00ad\u200e篇'),
  });
  applyFixes(root, checkContent(root));
  expect(readFileSync(join(root, 'content/stories/a.mdx'), 'utf8')).toBe(wrote('正文**第**二段。\n\n甲&#8203;乙'));
});

test.each([
  ['a fact', '[O1]', '[\u041e1]', 'O1'],
  ['an address', 'slug: the-slug', 'slug: the-\u0455lug', 'slug'],
  ['the name of a field', 'kicker:', 'kick\u0435r:', 'kicker'],
])('a letter that only looks like another is told of in %s, and mended', (_, from, to, right) => {
  const root = contentWith({ 'stories/a.mdx': good.replace(from, to) });
  const problems = checkContent(root);
  expect(problems.map(({ mend }) => mend)).toContain(`改成“${right}”`);
  applyFixes(root, problems);
  expect(readFileSync(join(root, 'content/stories/a.mdx'), 'utf8')).toBe(good);
});
