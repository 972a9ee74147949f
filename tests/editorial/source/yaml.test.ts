import { describe, expect, test } from 'vitest';
import { ledgerSchema } from '../../../src/editorial/ledger/ledger.ts';
import { storySchema } from '../../../src/editorial/schemas/story.ts';
import { checkYaml } from '../../../src/editorial/source/yaml.ts';
import { good } from '../rules/corpus/good.ts';

const head = good.slice(4, good.indexOf('\n---\n', 4) + 1);
const told = (text: string) =>
  checkYaml('a.yaml', text, storySchema).problems.map(({ column, line, mend, rule, what }) => ({
    at: `${line}:${column} ${rule}`,
    said: `${what}。${mend}`,
  }));
/** The good story's fields, some of them as an editor wrote them. */
const withField = (from: string, to: string) => head.replace(from, to);

describe('a sign that is not half-width is named', () => {
  test.each([
    ['in a list', '[O1]', '[O1，O2]', '13:9', '改成半角：O1, O2'],
    ['in a list, of another kind', '[O1]', '[O1、O2]', '13:9', '改成半角：O1, O2'],
    ['brackets', '[stops]', '【stops】', '12:13', '改成半角：keyFigures: [stops]'],
    ['other brackets', '[stops]', '［stops］', '12:13', '改成半角：keyFigures: [stops]'],
    ['half of the brackets', '[O1]', '[O1】', '13:11', '改成半角的 ]'],
    ['braces', '\n  art: river\n  alt: 画面里有什么', ' ｛art: river, alt: 画｝', '9:8', '都改成半角'],
    ['quotes', "'2019-05-18'", '“2019-05-18”', '8:7', "改成半角：date: '2019-05-18'"],
    ['hyphens', "'2019-05-18'", '2019－05－18', '8:7', '改成半角：date: 2019-05-18'],
    ['a digit', 'order: 9', 'order: ９', '7:8', '改成半角：order: 9'],
    ['the sign of a comment', 'order: 9', 'order: 9\n＃ 注', '8:1', '改成半角的 #'],
    ['a hyphen of a list', '[O1]', '\n  －O1', '14:3', ''],
    ['a colon', 'order: 9', 'order：9', '7:6', '改成半角冒号'],
    ['a semicolon', 'order: 9', 'order；9', '7:6', '改成半角冒号'],
  ])('%s', (_, from, to, at, mend) => {
    const [problem, ...others] = told(withField(from, to));
    expect(others).toEqual([]);
    expect(problem?.at).toMatch(new RegExp(`^${at} `));
    expect(problem?.said).toContain(mend);
  });

  test('in the ledger, of a wording', () => {
    const entry = '- id: a\n  label: 甲\n  value: 253\n  unit: 名\n  precision: 确数\n  wordings: [253名，253点]\n';
    const { problems } = checkYaml('a.yaml', `${entry}  asOf: 2018\n  source: O1\n`, ledgerSchema);
    expect(problems).toMatchObject([{ line: 6, column: 14, what: '“253名，253点”里的“，”不是半角的' }]);
  });

  test('what readers read may have them', () => {
    expect(told(withField('导语。', '导语，“甲”：（乙）【丙】；丁。'))).toEqual([]);
  });
});

describe('a character that nobody sees is named', () => {
  test.each([
    ['in the name of a field', 'order: 9', 'or\u200bder: 9', '7:1', '零宽空格 U+200B'],
    ['behind it', 'order: 9', 'order\u00a0: 9', '7:1', '不换行空格 U+00A0'],
    ['behind the colon', 'order: 9', 'order:\u00a09', '7:7', '不换行空格 U+00A0'],
    ['of full width, behind the colon', 'order: 9', 'order:\u30009', '7:7', '全角空格 U+3000'],
  ])('%s', (_, from, to, at, name) => {
    const [problem, ...others] = told(withField(from, to));
    expect(others).toEqual([]);
    expect(problem?.at).toBe(`${at} invisible-character`);
    expect(problem?.said).toContain(name);
  });
});

test.each([
  ['slug: the-slug', 'slug: 2024', "slug: '2024'"],
  ['slug: the-slug', 'slug: 1e3', "slug: '1e3'"],
  ['title: 一篇|好稿', 'title: true', "title: 'true'"],
])('the mend of %s as %s can be written as it is told', (from, to, mend) => {
  const [problem, ...others] = told(withField(from, to));
  expect(others).toEqual([]);
  expect(problem?.said).toContain(mend);
  expect(told(withField(from, mend))).toEqual([]);
});

test('quotes are not asked for where they would not help', () => {
  expect(told(withField('kind: 综述', 'kind: 2024'))[0]?.said).not.toContain('单引号');
  expect(told(withField('slug: the-slug', 'slug: 1.5'))[0]?.said).not.toContain('单引号');
});

describe('# behind a value', () => {
  test.each(['title: 第一批 #1 号案', 'title: 甲 # 乙', 'standfirst: 导语 #乙', 'byline: 某某 # 记者'])(
    'is told where readers would lose words: %s',
    (line) => {
      const [, name = ''] = line.match(/^(\w+)/) ?? [];
      const [problem, ...others] = told(head.replace(new RegExp(`^${name}: .*$`, 'm'), line));
      expect(others).toEqual([]);
      expect(problem?.at).toMatch(/ yaml-comment$/);
    },
  );

  test.each([
    'order: 9 # 注',
    'facts: [O1] # 注',
    "title: '甲' # 注",
    'slug: the-slug # 注',
    'kind: 综述 # 注',
    'title: 甲#1',
  ])('is a comment, or none: %s', (line) => {
    const [, name = ''] = line.match(/^(\w+)/) ?? [];
    expect(told(head.replace(new RegExp(`^${name}: .*$`, 'm'), line))).toEqual([]);
  });
});

test('a field that cannot be read hides no other, and nothing is said to be missing', () => {
  const text = head
    .replace('一篇|好稿', '甲: 乙')
    .replace('kind: 综述', 'kind: 评 论')
    .replace('byline: 某某', 'byline：某某')
    .replace('order: 9', 'order: 第九')
    .replace('  art: river', '  arts: river');
  expect(told(text).map(({ at }) => at)).toEqual([
    '1:8 yaml-colon',
    '5:7 yaml-full-width',
    '4:7 field-form',
    '7:8 field-number',
    '10:3 field-unknown',
  ]);
});

test('an entry of the ledger that cannot be read hides no other', () => {
  const entry = (id: string, value: string) =>
    `- id: ${id}\n  label: 甲\n  value: ${value}\n  unit: 名\n  precision: 确数\n  wordings: [253名]\n  asOf: 2018\n  source: O1\n`;
  const { problems } = checkYaml('a.yaml', `${entry('a', '253: 4')}${entry('b', '二百')}`, ledgerSchema);
  expect(problems.map(({ line, rule }) => [line, rule])).toEqual([
    [3, 'yaml-colon'],
    [11, 'field-form'],
  ]);
});

test.each([
  '[O1,, O2]',
  '[- O1]',
  '[O1',
  '{O1',
  '[O1}',
  "['O1]",
  '["O1]',
  '[O1] O2',
  '? O1',
  '*O1',
  '|O1',
  '>-x',
  '"\\q"',
])('nothing of the parser’s own words reaches an editor: %s', (value) => {
  for (const { said } of told(withField('[O1]', value))) expect(said).not.toMatch(/[A-Z]{3,}_|undefined|flow|token/i);
});
