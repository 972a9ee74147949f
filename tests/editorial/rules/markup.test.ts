import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkContent } from '../../../src/editorial/rules/check-content.ts';
import { mendContent } from '../../../src/tools/fix.ts';
import { contentWith } from '../../support/content.ts';
import { good } from './corpus/good.ts';

const wrote = (text: string) => good.replace('正文第二段。', () => text);
const check = (text: string) =>
  checkContent(contentWith({ 'stories/a.mdx': wrote(text) })).filter(({ rule }) => !rule.startsWith('figure-'));

describe('what is right stays', () => {
  test.each([
    ['a topic', '#读书节# 来了'],
    ['names and sums with signs in them', 'C#、F#，5 - 3，“2*3”，snake_case，A-B，~5，AT&T，R&D'],
    ['a dash and a sign of the end', '-完-'],
    ['a temperature', '-5℃'],
    ['a note with a star', '*注：本文有改动。'],
    ['signs that were escaped', '\\*\\*不是粗\\*\\*，\\[注\\]，1986\\. 年初，\\##甲'],
    ['signs spelt out', '&lt;b&gt;，&#42;&#42;甲&#42;&#42;，&#123;'],
    ['signs in code', '写成 `**甲**`、`[甲]（/about/）`、`&nbsp;`。'.replaceAll(' ', '')],
    ['bold and emphasis of Chinese', '**“坚持。”**然后*着重*，**加粗**，__整段__'],
    ['a line between', '甲\n\n---\n\n乙\n\n***\n\n丙'],
    ['a hard break', '甲\\\n乙<br />丙'],
    ['lists', '- 甲\n- 乙\n\n1. 丙\n2. 丁\n\n3. 戊'],
    ['items in a sentence', '要做的是：1）报名；2）考试。'],
    ['a footnote and a reference', '甲[^一]，见[乙][丙]。\n\n[^一]: 注\n\n[丙]: /about/'],
    ['brackets of notices', '【导读】（/about/ 是关于页）'],
    ['four spaces', '    正文。'],
    ['a component beside its like', '<Stat figure="stops" /> <Stat figure="stops" />'],
    ['a component between paragraphs', '甲\n\n<Stat figure="stops" />\n\n乙'],
    ['a component in an item of a list', '- 甲\n\n  <Scene art="yard" alt="甲" caption="乙" />'],
    ['components that stand in sentences', '编号<Figure none>3</Figure>，有<Counts text="{同车人}篇" />。'],
    [
      'moments of a time line',
      '<Timeline title="甲">\n  <Moment when="乙">丙</Moment>\n  <Moment when="丁">戊</Moment>\n</Timeline>',
    ],
    ['a quotation of three paragraphs', '“第一段。\n\n“第二段，有‘引’。\n\n“第三段。”\n\n正文。'],
    ['one that begins behind a colon', '他说：“第一段。\n\n“第二段。”'],
    ['one inside another', '“他说：‘甲。\n\n“‘乙。’”'],
    ['one in a quotation of Markdown', '> “第一段。\n>\n> “第二段。”'],
    ['one with a footnote, and with its source behind', '“甲。[^注]\n\n“乙。”（某报）\n\n[^注]: 丙'],
    ['single quotation marks around letters', '他说：“叫‘AI’的，It’s fine。”'],
  ])('%s', (_, text) => {
    expect(check(text).map(({ rule, what }) => `${rule} ${what}`)).toEqual([]);
  });
});

describe('an address', () => {
  test.each([
    '见（https://a.cn）。',
    '见“https://a.cn”。',
    '见《https://a.cn》。',
    '见https://a.cn/b?c=1&d=2，好。',
    '见https://a.cn——好。',
    '见（www.a.cn/b_(c)）。',
    '写信到（a_b@a.cn），好。',
    '见[网址](https://a.cn/甲)。',
    '见**[网址](https://a.cn)**。',
  ])('stands in Chinese: %s', (text) => {
    expect(check(text)).toEqual([]);
  });

  test.each([
    ['见https://a.cn谢谢', /写成 (\[网址\]\(https:\/\/a\.cn\))$/, '见$谢谢'],
    ['见https://a.cn/甲?b=1。', /也是网址的，写成 (.*)$/, '见$。'],
    ['写信到a_b@a.cn谢谢', /写成 (.*)$/, '写信到$谢谢'],
    ['见**https://a.cn**。', /写成 (.*)$/, '见$。'],
    ['见<https://a.cn>。', /写成 (.*)$/, '见$。'],
  ])('%s is told, and passes once it is written as told', (text, said, mended) => {
    const [problem, ...others] = check(text);
    expect(others).toEqual([]);
    const written = problem?.mend.match(said)?.[1]?.replace('…', 'a.cn').replace('(网址)', '(https://a.cn)') ?? '';
    expect(written).toContain('](');
    expect(check(mended.replace('$', () => written))).toEqual([]);
  });
});

test.each([
  ['##甲乙', '## 甲乙'],
  ['##\u3000甲乙', '## 甲乙'],
  ['＃＃甲乙', '## 甲乙'],
  ['-甲\n-乙', '- 甲\n- 乙'],
  ['－ 甲', '- 甲'],
  ['•甲', '- 甲'],
  ['＞甲', '> 甲'],
  ['见[甲]（/about/）', '见[甲](/about/)'],
  ['见【甲】(https://a.cn)', '见[甲](https://a.cn)'],
  ['见[甲] (/about/)', '见[甲](/about/)'],
  ['这是** 甲 **，＊＊乙＊＊，__丙__的', '这是**甲**，**乙**，**丙**的'],
  ['写成｀甲｀', '写成`甲`'],
  ['甲[^一]\n\n[^一]：注', '甲[^一]\n\n[^一]: 注'],
  ['阿卜杜•买买提', '阿卜杜·买买提'],
  ['⼈和\uf9d8', '人和\u5f8b'],
])('%j is mended to %j, and then has nothing left', (text, right) => {
  const root = contentWith({ 'stories/a.mdx': wrote(text) });
  mendContent(root);
  expect(readFileSync(join(root, 'content/stories/a.mdx'), 'utf8')).toBe(wrote(right));
  expect(checkContent(root)).toEqual([]);
});

test('what a correction quotes is nobody’s to mend, and the note beside it is', () => {
  const story = good.replace(
    'facts: [O1]',
    "facts: [O1]\ncorrections:\n  - date: '2024-01-31'\n    was: 来了,又走了...\n    now: 来了 又走了\n    note: 标点,误植。",
  );
  expect(checkContent(contentWith({ 'stories/a.mdx': story })).map(({ field }) => field)).toEqual(['corrections.note']);
});
