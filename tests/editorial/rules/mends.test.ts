import { z } from 'astro/zod';
import { describe, expect, test } from 'vitest';
import { copyEntries } from '../../../src/editorial/rules/catalogue/copy.ts';
import { markdownEntries } from '../../../src/editorial/rules/catalogue/markdown.ts';
import { numberEntries } from '../../../src/editorial/rules/catalogue/numbers.ts';
import { checkContent } from '../../../src/editorial/rules/check-content.ts';
import { requiredText } from '../../../src/editorial/schemas/text.ts';
import { checkYaml } from '../../../src/editorial/source/yaml.ts';
import { fixed } from '../../../src/tools/fix.ts';
import { contentWith } from '../../support/content.ts';
import { asTold } from './as-told.ts';
import { cases, storyOf } from './corpus/cases.ts';

const schema = z.strictObject({ title: requiredText('title', 40) });

test.each([
  '*abc*',
  '&送书 上山',
  '!重磅',
  '@某某',
  '`甲`',
  '%甲',
  '? 甲',
  '- 甲',
  '| 甲',
  '> 甲',
  '[视频] 标题',
  '[视频]',
  '{视频} 标题',
  '#读书节# 来了',
  '来了 #读书节#',
  '甲 # 乙',
  '第一批 #1 号案',
  '甲: 乙',
  '甲:',
  '"甲" 乙',
  '2024',
  '1e3',
  'true',
  '~',
  '2024-01-10',
  '2026-02-30',
  '0b11',
])('title: %s is refused, and passes as it was meant once it is mended as told', (value) => {
  const [problem, ...others] = checkYaml('a.yaml', `title: ${value}\n`, schema).problems;
  expect(others).toEqual([]);
  expect(problem).toMatchObject({ line: 1, field: 'title', mend: expect.stringContaining('单引号') });
  expect(checkYaml('a.yaml', `title: '${value}'\n`, schema)).toMatchObject({ data: { title: value }, problems: [] });
});

test.each(["*it's*", "'9·18'事变", "甲'乙: 丙", "&'甲"])('title: %s passes with its quotes written twice', (value) => {
  const [problem] = checkYaml('a.yaml', `title: ${value}\n`, schema).problems;
  expect(problem).toMatchObject({ line: 1, mend: expect.stringContaining("值里的 ' 各写两个") });
  expect(checkYaml('a.yaml', `title: '${value.replaceAll("'", "''")}'\n`, schema)).toMatchObject({
    data: { title: value },
    problems: [],
  });
});

test.each(['"甲\\x07"', '"\\ud800甲"', '"甲\\u009f"'])('title: %s is refused: nobody could see it', (value) => {
  expect(checkYaml('a.yaml', `title: ${value}\n`, schema).problems).toMatchObject([
    { line: 1, column: 8, field: 'title', what: '双引号里写了不能显示的字符' },
  ]);
});

test('a list inside a group of fields is no mistake', () => {
  expect(checkYaml('a.yaml', 'words: {a: [甲], b: [[乙], 丙]}\n', z.any()).problems).toEqual([]);
});

test('a number with commas is not cut in two', () => {
  const words = z.strictObject({ words: z.array(z.string()) });
  const [problem, ...others] = checkYaml('a.yaml', 'words: [3个, 3,055个, 甲]\n', words).problems;
  expect(others).toEqual([]);
  expect(problem).toMatchObject({ column: 13, what: expect.stringContaining('“3,055个”'), field: 'words' });
  for (const list of ["[3个, '3,055个', 甲]", '[3个,3名]', '[3,0555]', '[3个,\n  3名,]', '[\n  3个\n]']) {
    const { problems } = checkYaml('a.yaml', `words: ${list}\n`, words);
    expect(problems.map(({ what }) => what).join(), list).not.toMatch(/逗号|方括号/);
  }
});

test.each([
  '- id: 甲\n   title: 乙\n',
  '-id: 甲\n title: 乙\n- id: 丙\n',
  'id: 甲\n  title: 乙\n  alt: 丙\n- id: 丁\n',
  '  - id: 甲\n  title: 乙\n  alt: 丙\n- id: 丁\n  title: 戊\n',
  'title: "甲\nid: 乙\nalt: 丙\n',
])('one line out of place is told once, in Chinese: %j', (text) => {
  const { problems } = checkYaml('a.yaml', text, z.any());
  expect(problems).toHaveLength(1);
  expect(`${problems[0]?.what}${problems[0]?.mend}`).not.toMatch(/[A-Z_]{6}/);
});

test.each([
  ['a word with a sign inside it', '甲*乙&丙!丁|戊>己 - 庚'],
  ['a sign in quotes', "'*甲*'"],
  ['a comment behind quotes', "'甲' # 乙"],
  ['a number', '甲#1'],
  ['a comment on a line of its own', '甲\n#乙'],
  ['signs in a text of its own lines', '|\n  *甲\n  - 乙: #丙 [丁] 戊'],
])('%s is no mistake', (_, value) => {
  expect(checkYaml('a.yaml', `title: ${value}\n`, schema).problems).toEqual([]);
});

describe('what the corpus is told', () => {
  // Each has a place of its own, as it will be written: fixes go by offsets.
  const files = new Map(
    cases.map((given, index) => {
      const story = storyOf(given, `case-${index}`).replace('order: 9\n', `order: ${index + 100}\n`);
      return [`stories/case-${index}.mdx`, story] as [string, string];
    }),
  );
  const check = (texts: ReadonlyMap<string, string>) => checkContent(contentWith(Object.fromEntries(texts)));
  const problems = check(files);
  const mended = (mend: (text: string, problem: (typeof problems)[number]) => string | undefined) =>
    new Map(
      problems.flatMap((problem) => {
        const file = problem.file.slice('content/'.length);
        const text = mend(files.get(file) ?? '', problem);
        return text === undefined ? [] : [[file, text] as const];
      }),
    );
  const left = (texts: ReadonlyMap<string, string>) =>
    check(texts)
      // What a value says as text is another matter: 标题: !重磅.
      .filter(({ rule }) => !Object.hasOwn({ ...copyEntries, ...markdownEntries, ...numberEntries }, rule))
      .map(({ column, file, line, what }) => {
        const index = Number(file.match(/\d+/)?.[0]);
        return `${cases[index]?.name}: ${line}:${column} ${what}`;
      });

  test('is gone once it is fixed, and nothing new has come', () => {
    const texts = mended((text, { fix }) => fix && fixed(text, [fix]));
    expect(texts.size).toBeGreaterThanOrEqual(10);
    expect(left(texts)).toEqual([]);
  });

  test('is gone once an editor does what it says, as far as hands can do it', () => {
    const texts = mended(asTold);
    expect(texts.size).toBeGreaterThanOrEqual(70);
    expect(left(texts)).toEqual([]);
  });
});
