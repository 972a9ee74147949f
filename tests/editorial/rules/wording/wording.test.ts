import { describe, expect, test } from 'vitest';
import { checkContent } from '../../../../src/editorial/rules/check-content.ts';
import { miswordedIn } from '../../../../src/editorial/rules/wording/find.ts';
import type { Wording } from '../../../../src/editorial/schemas/wording.ts';
import { contentWith } from '../../../support/content.ts';
import { growthOf, linear } from '../../../support/growth.ts';
import { good } from '../corpus/good.ts';

const entry = (wrong: string[], right: string[], more: Partial<Wording> = {}): Wording => ({
  wrong,
  right,
  level: '错误',
  reason: '写错了',
  quotes: true,
  bad: '',
  good: '',
  ...more,
});
const list = [
  entry(['登陆网站'], ['登录网站']),
  entry(['慢问'], ['慰问'], { except: ['慢问题'] }),
  entry(['罪犯'], ['犯罪嫌疑人'], { level: '提醒', unless: ['判处', '服刑'], quotes: false }),
  entry(['残废', '残废人'], ['残疾', '残疾人']),
];
const found = (text: string, said = false) =>
  miswordedIn(text, list, said).map(({ end, start }) => `${start} ${text.slice(start, end)}`);

describe('a wording that the desk does not use', () => {
  test.each([
    ['wherever it stands', '登陆网站，上门慢问', ['0 登陆网站', '7 慢问']],
    ['once, in the longest form', '帮残废人', ['1 残废人']],
    ['not in an exception', '慢问题，慢问', ['4 慢问']],
    ['not in a sentence that makes it right', '罪犯被判处徒刑。抓住罪犯', ['10 罪犯']],
    ['not in quotation marks, where the entry says so', '他说“罪犯”和“慢问”，罪犯', ['8 慢问', '12 罪犯']],
    ['not in a title', '《罪犯》', []],
    ['in a quotation that is never closed until it ends', '“罪犯', []],
  ])('is found %s: %s', (_, text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  test('is spared in a pull quote, where the entry says so', () => {
    expect(found('罪犯，慢问', true)).toEqual(['3 慢问']);
  });

  test('costs no more in a long text, or in a long list', () => {
    const long = Array.from({ length: 2000 }, (_, index) => entry([`错${index}`], ['对']));
    const all = [...list, ...long];
    expect(growthOf((size) => miswordedIn('“罪犯，慢问题罪犯'.repeat(size), all))).toBeLessThan(linear);
  });
});

const told = (files: Record<string, string>) =>
  checkContent(contentWith(files)).map(
    ({ column, field, line, rule, warning, what, mend }) =>
      `${warning ? '提醒' : '错误'} ${line}:${column} ${field ?? ''} ${rule} ${what}｜${mend}`,
  );

test('a story is told of it at its place, with why and what to write', () => {
  expect(told({ 'stories/a.mdx': good.replace('正文第二段。', '截止目前，车上有残废人。') })).toEqual([
    '错误 21:1  wording “截止目前”不用：“截止”是停止，“截至”是到某个时候为止｜改成“截至目前”',
    '提醒 21:9  wording “残废人”不用：不尊重残疾人｜改成“残疾人”',
  ]);
});

test('fields, captions and tables are read as well, and what a correction quotes stands as it stood', () => {
  const corrections = "corrections:\n  - { date: '2019-06-02', was: 截止目前, now: 截至目前, note: 用字。 }\norder: 9";
  const story = good
    .replace('导语。', '截止目前的事。')
    .replace('order: 9', corrections)
    .replace(
      '正文第二段。',
      '<Scene art="yard" alt="甲" caption="截止目前" />\n\n| 甲 | 乙 |\n| --- | --- |\n| 丙 | 截止目前 |',
    );
  expect(told({ 'stories/a.mdx': story })).toHaveLength(3);
});

describe('a list with mistakes is told of each, at its place', () => {
  const yaml = (fields: string) => `- ${fields.replaceAll('\n', '\n  ')}\n`;
  const whole = 'wrong: [既使]\nright: [即使]\nlevel: 错误\nreason: 写错了\nbad: 既使这样。\ngood: 即使这样。';
  test.each([
    ['nothing to look for', whole.replace('[既使]', '[]'), '1:10 wrong', 'field-count'],
    ['an empty wording', whole.replace('[既使]', "['']"), '1:11 wrong', 'field-empty'],
    ['a word in the place of a list', whole.replace('[既使]', '既使'), '1:10 wrong', 'field-type'],
    ['another level', whole.replace('level: 错误', 'level: 严重'), '3:10 level', 'one-of'],
    ['no example', whole.replace('bad: 既使这样。\n', ''), '1:3 bad', 'field-missing'],
    ['a field that there is not', `${whole}\nwhy: 甲`, '7:3 why', 'field-unknown'],
    [
      'a right wording that holds the wrong one',
      whole.replace('[即使]', '[既使得]'),
      '2:11 right',
      'wording-contradiction',
    ],
    ['an exception that excepts nothing', `${whole}\nexcept: [登山]`, '7:12 except', 'wording-exception'],
    [
      'a wrong example in which nothing is wrong',
      whole.replace('bad: 既使', 'bad: 即使'),
      '5:8 bad',
      'wording-example',
    ],
    ['a right example that is wrong', whole.replace('good: 即使', 'good: 既使'), '6:9 good', 'wording-example'],
  ])('%s', (_, entry, place, rule) => {
    const problems = told({ 'wording.yaml': yaml(entry) });
    expect(problems.map((problem) => problem.split(' ').slice(1, 4).join(' '))).toEqual([`${place} ${rule}`]);
  });
});

test('a report may be without both lists', async () => {
  const { rmSync } = await import('node:fs');
  const root = contentWith({ 'stories/a.mdx': good.replace('正文第二段。', '截止目前，养路班班长秦望三来了。') });
  for (const file of ['names.yaml', 'wording.yaml']) rmSync(`${root}/content/${file}`);
  expect(checkContent(root)).toEqual([]);
});
