import { readFileSync } from 'node:fs';
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

const own = '据别人的报道改写的，补上一行“byline: 姓名”；自己采写的，补上一行“reporters: 姓名”';
const pictured = 'kind: 图片\n';
const written = 'kind: 综述\n';

test.each([
  ['nobody at all', written, '', [`缺“byline”或“reporters”，这一篇没有署名｜${own}`]],
  ['an editor alone', written, 'editors: 某某', [`缺“byline”或“reporters”，这一篇没有署名｜${own}`]],
  ['reporters alone', written, 'reporters: 某某', []],
  ['all of them', written, 'reporters: 某某\nphotographers: [某某]\neditors: 某某、又某', []],
  [
    'photographers of what is written',
    written,
    'photographers: 某某',
    [`缺“byline”或“reporters”，只署了摄影，不知道文字是谁采写的｜${own}；是图片报道的，kind 改成“图片”`],
  ],
  ['photographers of photographs', pictured, 'photographers: 某某', []],
  ['reporters of photographs', pictured, 'reporters: 某某', []],
  ['another’s photographs', pictured, 'byline: 某某', []],
  [
    'nobody’s photographs',
    pictured,
    'editors: 某某',
    [`缺“photographers”，这一篇没有署名｜补上一行“photographers: 姓名”，写照片是谁拍的；文字${own}`],
  ],
])('a story signed by %s', (_, kind, fields, said) => {
  const story = good
    .replace(/^kind: .*\n/m, kind)
    .replace(/^subject: .*\n/m, '')
    .replace('byline: 某某', fields);
  const found = checkContent(contentWith({ 'stories/a.mdx': story })).filter(({ rule }) => rule !== 'subject-kind');
  expect(found.map(({ mend, rule, what }) => [rule, `${what}｜${mend}`])).toEqual(
    said.map((words) => ['byline-missing', words]),
  );
});

test('where no kind is of photographs, the way to have one is told', () => {
  const site = readFileSync('tests/report/content/site.yaml', 'utf8').replace('    pictures: true\n', '');
  const story = good.replace('byline: 某某', 'photographers: 某某');
  expect(checkContent(contentWith({ 'stories/a.mdx': story, 'site.yaml': site })).map(({ mend }) => mend)).toContain(
    `${own}；是图片报道的，在 content/site.yaml 里，给它的体裁加一行“pictures: true”`,
  );
});
