import { expect, test } from 'vitest';
import { checkContent } from '../../../src/editorial/rules/check-content.ts';
import { people } from '../../../src/editorial/schemas/names.ts';
import { contentWith } from '../../support/content.ts';
import { good } from '../rules/corpus/good.ts';

test.each([
  ['甲', ['甲']],
  ['甲、乙', ['甲', '乙']],
  ['张 璁、阿卜杜热合曼·阿卜杜拉', ['张 璁', '阿卜杜热合曼·阿卜杜拉']],
  [
    ['买买提·吐尔逊', 'Anna Louise Strong'],
    ['买买提·吐尔逊', 'Anna Louise Strong'],
  ],
])('%j are people', (written, names) => {
  expect(people.parse(written)).toEqual(names);
});

const told = (fields: string) =>
  checkContent(contentWith({ 'stories/a.mdx': good.replace('byline: 某某', fields) })).map(
    ({ column, field, line, mend, rule, what }) => `${line}:${column} ${field ?? ''} ${rule} ${what}｜${mend}`,
  );

test.each([
  ['记者 刘以晴', '“记者 刘以晴”只写姓名，“记者”“摄”这样的字由网页加'],
  ['刘以晴，王昊男', '“刘以晴，王昊男”像是几个人，用顿号隔开'],
  ['刘以晴 王昊男', '“刘以晴 王昊男”像是几个人，用顿号隔开'],
  ['刘以晴、刘以晴', '“刘以晴”写了两遍，留一个'],
  ['刘以晴、', '少了一个姓名，删去多余的顿号或逗号'],
  ['刘以晴 摄', '“刘以晴 摄”只写姓名，“记者”“摄”这样的字由网页加'],
  [`${'阿'.repeat(25)}`, `“${'阿'.repeat(25)}”超过24个字`],
])('reporters: %s', (names, mend) => {
  expect(told(`reporters: ${names}`)).toEqual([`6:12 reporters names “${names}”不合要求｜${mend}`]);
});

test('a list has a place as well, and its items are told by their own', () => {
  expect(told('reporters: [甲某, 甲某]')).toEqual([
    '6:12 reporters names “[甲某, 甲某]”不合要求｜“甲某”写了两遍，留一个',
  ]);
  expect(told(`reporters: [${'甲乙丙丁戊己庚辛壬'.split('').join(', ')}]`)).toEqual([
    '6:12 reporters field-count 列了9项，不合要求｜最多8个人',
  ]);
});

test('a story that nobody signed is told, and one of its own reporters is good', () => {
  expect(told('photographers: 某某')).toEqual([expect.stringContaining('byline-missing 缺“byline”，这一篇没有署名')]);
  expect(told('reporters: 某某\nphotographers: [某某]\neditors: 某某、又某')).toEqual([]);
});
