import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checkContent } from '../../../src/editorial/rules/check-content.ts';
import { bodySlips } from '../../../src/editorial/source/body-slips.ts';
import { parseBody } from '../../../src/editorial/source/parse.ts';
import { contentWith } from '../../support/content.ts';
import { good } from '../rules/corpus/good.ts';

const told = (body: string) =>
  parseBody('a.mdx', body).problems.map(({ column, line, rule }) => `${line}:${column} ${rule}`);
const inStory = (body: string) =>
  checkContent(contentWith({ 'stories/a.mdx': good.replace('正文第二段。', () => body) })).map(
    ({ column, line, rule }) => `${line}:${column} ${rule}`,
  );

test('three mistakes that the parser gives up at, and three of the copy, are told in one run', () => {
  const body = `气温<零度,有风。

<PullQuote speaker="甲">乙...

又来120名乡邻，见<https://example.cn/>。

<Stat figure="stpos" />`;
  expect(inStory(body)).toEqual([
    '21:3 stray-less-than',
    '21:6 half-width-mark',
    '23:1 tag-unclosed',
    '23:25 ellipsis',
    '25:3 figure-unregistered',
    '25:11 address-in-brackets',
    '27:7 figure-unknown',
  ]);
});

test('what is wrong in the fields is told as well', () => {
  const story = good.replace('kind: 综述', 'kind: 评 论').replace('正文第二段。', '甲{乙');
  expect(checkContent(contentWith({ 'stories/a.mdx': story })).map(({ rule }) => rule)).toEqual([
    'field-form',
    'stray-brace',
  ]);
});

describe('each is told where it was made, once', () => {
  test.each([
    ['a tag that is not closed', '甲\n\n<Note>\n\n乙\n\n- 丙', ['3:1 tag-unclosed']],
    ['two of them', '<Note>甲\n\n<PullQuote speaker="乙">丙', ['1:1 tag-unclosed', '3:1 tag-unclosed']],
    ['one inside another that is', '<Timeline title="甲">\n<Moment when="乙">\n</Timeline>', ['2:1 tag-unclosed']],
    ['a closing tag alone', '甲。</Note>', ['1:3 tag-unopened']],
    ['two closing tags', '<Note>甲</Note></Note>\n\n</Note>', ['1:15 tag-unopened', '3:1 tag-unopened']],
    ['a misspelled closing tag', '<Note>甲</Notte>', ['1:8 tag-unopened']],
    ['tags that cross', '<sub><sup>甲</sub></sup>', ['1:6 tag-crossed']],
    ['tags that cross over lines', '<Note>\n<PullQuote speaker="甲">\n\n</Note>\n</PullQuote>', ['2:1 tag-crossed']],
    ['a tag that begins on a line of its own and ends behind text', '<Note>\n\n甲</Note>', ['3:2 tag-crossed']],
    ['a tag that ends on a line of its own', '<Note>甲\n</Note>', ['1:1 tag-crossed']],
    ['a tag in a quotation that ends outside', '> <Note>\n> 甲\n\n</Note>', ['1:1 tag-crossed']],
    ['a tag in a list that ends outside', '- <Note>\n- 甲\n\n</Note>', ['1:1 tag-crossed']],
    ['a sign before a number', '1<2，3<4。', ['1:2 stray-less-than', '1:6 stray-less-than']],
    ['a sign before Han', '甲<乙。', ['1:2 stray-less-than']],
    ['a word in brackets of another kind', '读<红楼梦>。', ['1:2 stray-less-than']],
    ['a sign before a letter', '若a<b则可。', ['1:3 stray-less-than']],
    ['an arrow', '甲<-乙', ['1:2 stray-less-than']],
    ['a brace', '甲{乙\n\n丙', ['1:2 stray-brace']],
    ['a comment without an end', '甲{/* 乙\n\n丙', ['1:2 stray-brace']],
    ['two comments of HTML', '<!-- 甲 -->\n\n乙<!-- 丙\n\n丁', ['1:1 html-comment', '3:2 html-comment']],
    ['an address of mail', '写信到<a@b.cn>。', ['1:4 address-in-brackets']],
    ['Chinese quotes', '<Note title=“甲”>乙</Note>', ['1:13 tag-quotes']],
    ['half a Chinese quote', '<Note title="甲”>乙</Note>', ['1:15 tag-quotes']],
    ['a quote that is not closed', '<Note title="甲>乙</Note>\n\n<Note title="丙">丁</Note>', ['1:13 tag-quotes']],
    ['a value without quotes', '<Note title=甲>乙</Note>', ['1:13 tag-attribute']],
    ['a full-width sign', '<Note title＝"甲">乙</Note>', ['1:12 tag-attribute']],
    ['a full-width slash', '<Stat figure="a"／>', ['1:17 tag-attribute']],
    ['commas between attributes', '<Chart kind="bar"，title="甲" />', ['1:18 tag-attribute']],
    ['a tag that breaks off', '<Stat figure="a"\n\n甲', ['1:1 tag-broken']],
    ['a tag of several lines that breaks off', '<Stat\n  figure="a"\n\n甲', ['1:1 tag-broken']],
    ['a closing tag that breaks off', '<Note>甲</Note\n\n乙', ['1:8 tag-broken']],
    ['a program that does not parse', '现在{1 +}。', ['1:3 code-braces']],
    ['a program in a tag', '<Stat figure={1 +} />', ['1:18 code-braces']],
    ['props that are none', '<Stat {a} />', ['1:7 prop-code']],
    ['an import that does not parse', 'import 甲', ['1:9 code']],
    [
      'a mistake before Windows line ends',
      '甲<乙\r\n\r\n<Note>\r\n\r\n丙\r\n',
      ['1:2 stray-less-than', '3:1 tag-unclosed'],
    ],
    ['a tag without a name', '甲<>乙', ['1:2 tag-unclosed']],
  ])('%s', (_, body, places) => {
    expect(told(body)).toEqual(places);
  });
});

test.each([
  ['code', '`<a {` 和 ``<b ` {``，甲<乙', 1],
  ['code on lines of its own', '```mdx\n<Note>{\n\n```\n\n甲<乙', 1],
  ['signs that are escaped', '\\<Note> \\{ 甲<乙', 1],
  ['a comment', '{/* <Note> { */}甲<乙', 1],
  ['a sign apart', '甲 < 乙，甲<乙', 1],
  ['signs in a value', '<Note title="a > b，{甲}，</sub>，“乙”">丙</Note>甲<乙', 1],
  ['an address with a space', '[甲](<a b>) 甲<乙', 1],
  ['an emoji made of letters', '甲 <3 乙', 1],
])('what is right beside a mistake is no mistake: %s', (_, body, count) => {
  expect(told(body)).toHaveLength(count);
});

test('what the parser can read has nothing that is told without it', () => {
  const files = globSync(['content/**/*.mdx', 'src/components/story/*/example.mdx']);
  expect(files.length).toBeGreaterThan(15);
  for (const file of files) {
    const body = readFileSync(file, 'utf8').replace(/^---[\s\S]*?\n---\n/, '');
    expect(bodySlips(body).slips, file).toEqual([]);
  }
});

test('nothing that the parser says reaches an editor', () => {
  const signs = [
    '<',
    '>',
    '/',
    '{',
    '}',
    '"',
    "'",
    '=',
    'a',
    'Note',
    ' ',
    '\n',
    '\n\n',
    '甲',
    '“',
    '!',
    ':',
    '-',
    '*/',
  ];
  let seed = 7;
  const pick = () => {
    seed = (seed * 16_807) % 2_147_483_647;
    return signs[seed % signs.length];
  };
  for (let round = 0; round < 1500; round += 1) {
    const body = `<${Array.from({ length: 9 }, pick).join('')}`;
    const { problems } = parseBody('a.mdx', body);
    for (const { mend, what } of problems) {
      expect(`${what}${mend}`, body).not.toMatch(/Unexpected|Expected|acorn|undefined|call stack|U\+00/);
    }
  }
});
