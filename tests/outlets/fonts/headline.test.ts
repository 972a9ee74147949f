import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readContent } from '../../../src/editorial/content/content.ts';
import { typefaceFile } from '../../../src/lib/typeface.ts';
import { charactersInUse, cutDown } from '../../../src/outlets/fonts/headline-font.ts';
import { headlineCharacters } from '../../../src/outlets/fonts/headline-text.ts';
import { good } from '../../editorial/rules/corpus/good.ts';
import { contentWith } from '../../support/content.ts';

const now = new Date('2026-11-25T12:00:00+08:00');
const charactersOf = (story: string) =>
  headlineCharacters(readContent(contentWith({ 'stories/a.mdx': story })).content);
const wrote = (text: string) => good.replace('正文第二段。', text);

test.each([
  ['a title', good.replace('一篇|好稿', '龘|龖鱻')],
  ['a title in double quotes, with escapes', good.replace('title: 一篇|好稿', 'title: "\\u9f98龖鱻"')],
  ['a title over lines', good.replace('title: 一篇|好稿', 'title: >-\n  龘\n  龖鱻')],
  ['a name', good.replace('byline', 'subject: 龘龖鱻\nbyline')],
  ['a heading', good.replace('小标题', '龘**龖**`鱻`')],
  ['an underlined heading', wrote('龘龖鱻\n---')],
  ['a component’s title', wrote('<Chart kind="bar" title="龘龖鱻" takeaway="乙" figures="stops" />')],
  ['a title in single quotes', wrote("<Chart\n kind='bar'\n title = '龘龖鱻' takeaway='乙' figures='stops'/>")],
  ['a title as entities', wrote('<Note title="&#x9f98;&#40854;鱻">甲</Note>')],
  ['a pull quote', wrote('<PullQuote speaker="甲>乙">龘**龖**鱻</PullQuote>')],
  ['a pull quote of several lines', wrote('<PullQuote speaker="甲">\n\n龘\n\n龖鱻\n\n</PullQuote>')],
])('the characters of %s are kept', (_, story) => {
  expect([...charactersOf(story)]).toEqual(expect.arrayContaining([...'龘龖鱻']));
});

test.each([
  ['running text', wrote('龘')],
  ['a comment', wrote('{/* ## 龘 <Note title="龘">甲</Note> */}')],
  ['a caption', wrote('<Scene art="yard" alt="龘" caption="龘" />')],
  ['a code that only looks like a component', wrote('`<Note title="龘">`')],
])('those of %s are not: it is set in the system’s face', (_, story) => {
  expect(charactersOf(story)).not.toContain('龘');
});

const unpublished = [
  ['a draft', good.replace('order: 9', 'order: 9\ndraft: true')],
  ['a story of next year', good.replace('2019-05-18', '2027-01-10')],
  ['a story of tomorrow in China', good.replace('2019-05-18', '2026-11-26')],
  ['a story of which nobody knows whether it is public', good.replace('order: 9', 'order: 九')],
] as const;

test.each(unpublished)('%s adds nothing to the face of the public site, and all to a preview’s', (_, story) => {
  const rare = story.replace('一篇|好稿', '龘龖鱻').replace('小标题', '龘');
  const root = contentWith({ 'stories/a.mdx': rare });
  const without = charactersInUse(contentWith({}), false, now);
  expect(charactersInUse(root, false, now)).toBe(without);
  expect(charactersInUse(root, true, now)).toMatch(/鱻.*龖.*龘/);
});

test('a figure that only a draft uses adds nothing either', () => {
  const figure =
    "\n- { id: secret, label: 甲, value: 77, unit: 龘, precision: 确数, wordings: [77龘], asOf: 2024, source: { document: 乙, date: '2024-01-02' } }\n";
  const ledger =
    readContent('.').content.files.find(({ file }) => file === 'content/figures/ye-hang.yaml')?.source ?? '';
  const [[, draft]] = unpublished;
  const root = contentWith({
    'figures/ye-hang.yaml': ledger + figure,
    'stories/a.mdx': draft.replace('[stops]', '[secret]'),
  });
  expect(charactersInUse(root, false, now)).toBe(charactersInUse(contentWith({}), false, now));
  expect(charactersInUse(root, true, now)).toContain('龘');
});

test('the same characters make the same file, byte for byte, and one that the face never had changes nothing', async () => {
  const root = contentWith({ 'stories/a.mdx': good.replace('一篇|好稿', '一篇|好稿\u{20bb7}\u{1f46e}\u200b\u0f40') });
  const characters = charactersInUse(root, false, now);
  expect(characters).toBe(charactersInUse(contentWith({ 'stories/a.mdx': good }), false, now));
  const black = readFileSync(typefaceFile('black'));
  expect((await cutDown(black, characters)).equals(await cutDown(black, characters))).toBe(true);
});
