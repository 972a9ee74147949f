import { expect, test } from 'vitest';
import { checkTables } from '../../../src/editorial/rules/tables.ts';
import { parseBody } from '../../../src/editorial/source/parse.ts';

function found(body: string): string[] {
  const { tree } = parseBody('a.mdx', body);
  if (!tree) throw new Error('cannot be read');
  return checkTables(tree, body).map(({ column, line, what }) => `${line}:${column} ${what}`);
}

test.each([
  ['| 甲 | 乙 |\n| --- |\n| 丙 | 丁 |', '2:1 表头有2格，下面的横线有1格'],
  ['| 甲 | 乙 |\n| --- | --- | --- |\n| 丙 | 丁 |', '2:1 表头有2格，下面的横线有3格'],
  ['| 甲 |\n| －－ |', '2:1 表头下面一行的横线不是半角的减号'],
  ['- 一项\n\n  | 甲 | 乙 |\n  | 丙 | 丁 |', '3:3 这几行像表格'],
])('%j', (body, what) => {
  expect(found(body)).toEqual([expect.stringContaining(what)]);
});

test.each([
  '| 甲 | 乙 |\n| --- | :-: |\n| 丙 | 丁 |\n|  | 戊 |',
  '甲 | 乙\n--- | ---\n丙 | 丁',
  '| 甲 |\n| --- |\n| 丙 \\| 丁 |',
  '文 | 某某\n图 | 某某',
  '文/某某 | 编辑/某某',
  '他说：“价格 | 数量，一项也不能少。”',
  '`| 甲 | 乙 |`',
  '```\n| 甲 | 乙 |\n| 丙 | 丁 |\n```',
  '见 |x| 的定义。',
  '<table><tr><td>甲</td></tr></table>',
  '<Chart kind="bar">\n\n{/* 注 */}\n\n| 甲 | 乙 |\n| --- | --- |\n| 丙 | 1 |\n\n</Chart>',
])('%j is no mistake', (body) => {
  expect(found(body)).toEqual([]);
});
