import { z } from 'astro/zod';
import { expect, test } from 'vitest';
import { requiredText } from '../../../src/editorial/schemas/text.ts';
import { checkYaml } from '../../../src/editorial/source/yaml.ts';

const schema = z.strictObject({ title: requiredText('title', 40) });

test.each([
  '*abc*',
  '&建设 更高',
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
  '#警察节# 来了',
  '来了 #警察节#',
  '甲: 乙',
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

test.each([
  ['a word with a sign inside it', '甲*乙&丙!丁|戊>己 - 庚'],
  ['a sign in quotes', "'*甲*'"],
  ['a comment', '甲 # 乙'],
  ['signs in a text of its own lines', '|\n  *甲\n  - 乙: #丙 [丁] 戊'],
])('%s is no mistake', (_, value) => {
  expect(checkYaml('a.yaml', `title: ${value}\n`, schema).problems).toEqual([]);
});
