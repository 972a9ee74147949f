import { describe, expect, test } from 'vitest';
import { checkContent } from '../../../src/editorial/rules/check-content.ts';
import { good } from '../../editorial/rules/corpus/good.ts';
import { contentWith } from '../../support/content.ts';

const told = (text: string) =>
  checkContent(contentWith({ 'stories/a.mdx': good.replace('正文第二段。', text) })).map(
    ({ mend, rule, what }) => `${rule} ${what}｜${mend}`,
  );
const words = (lang: string, text: string) => `他说<Words lang="${lang}">${text}</Words>，说完就走。`;

test.each([
  ['ug', 'مەكتەپ، كىتاب؟'],
  ['ug', 'بىر\u200cئىككى'],
  ['bo', 'བཀྲ་ཤིས་བདེ་ལེགས།'],
  ['mn-Mong', 'ᠮᠣᠩᠭᠣᠯ\u180b\u202fᠤᠨ'],
  ['kk-Arab', 'مەكتەپ'],
  ['ko', '학교'],
  ['ru', 'школа'],
  ['en', 'Read, think (and read) again: "page 12", 3 , 4...'],
  ['fr', 'À l’école : « lire »'],
])('%s keeps its own marks, spaces and digits: %s', (lang, text) => {
  expect(told(words(lang, text))).toEqual([]);
});

test('words stand in headings, quotes and beside their meaning', () => {
  expect(told('## <Words lang="ug" means="学校">مەكتەپ</Words>')).toEqual([]);
  expect(told('<PullQuote speaker="某某"><Words lang="ug">مەكتەپ</Words></PullQuote>')).toEqual([]);
});

describe('mistakes', () => {
  test.each([
    ['a tag that does not exist', words('uy', 'مەكتەپ'), 'one-of lang 不能写“uy”｜是不是“ug”'],
    ['a tag without its letters', words('mn', 'ᠮᠣᠩᠭᠣᠯ'), 'one-of lang 不能写“mn”｜是不是“mn-Mong”'],
    ['Han inside', words('ug', '学校'), 'words-language <Words> 里有汉字“学校”｜汉字挪到标签外面；意思写成 means="…"'],
    ['nothing inside', words('ug', ''), 'words-language <Words> 里没有字｜写上原文，或删去标签'],
    [
      'another language than it says',
      words('ug', 'བཀྲ་ཤིས'),
      'words-language lang="ug" 是维吾尔文，里面没有一个维吾尔文的字母｜看看是不是 bo（藏文）',
    ],
    [
      'two languages',
      words('ug', 'مەكتەپ བཀྲ'),
      'words-language 维吾尔文里混进了藏文的字母｜分成两个 <Words>，各写各的 lang',
    ],
    ['no language', '他说<Words>مەكتەپ</Words>。', 'prop-missing <Words> 缺“lang”｜补上 lang="…"'],
    ['no end', '他说<Words lang="ug">مەكتەپ。', 'tag-unclosed <Words> 没有收尾｜补上 </Words>'],
  ])('%s', (_, text, said) => {
    expect(told(text)).toEqual([said]);
  });

  test.each(['\u202e', '\u2066', '\u200f', '\u0007', '\u200b'])(
    'a character that turns or hides text: %j',
    (character) => {
      expect(told(words('ug', `مەك${character}تەپ`))).toEqual([expect.stringContaining('invisible-character')]);
    },
  );

  test('an attribute that would run code or look otherwise', () => {
    expect(told('他说<Words lang="ug" style="x">مەكتەپ</Words>。')[0]).toContain('prop-unknown');
    expect(told('他说<Words lang="ug" onclick={alert(1)}>مەكتەپ</Words>。')[0]).toContain('prop-unknown');
  });
});
