import { expect, test } from 'vitest';
import { findForbidden } from '../../../src/editorial/source/guard.ts';
import { parseBody } from '../../../src/editorial/source/parse.ts';

const said = (body: string) => {
  const { tree } = parseBody('a.mdx', body);
  return tree && findForbidden(tree).map(({ column, line, mend, what }) => `${line}:${column} ${what}。${mend}`);
};

test.each([
  ['<Chart kind="bar" title="" takeaway="乙" figures="a" />', '1:19 title 是空的。写上题'],
  ['<Chart kind="bar" title="甲" takeaway=" " figures="a" />', '1:29 takeaway 是空的。写上一句话说明看出什么'],
  ['<Scene art="a" alt="　" caption="图说" />', '1:16 alt 是空的。写上画面里有什么，说给看不见的人听'],
])('what must be written is not left blank: %s', (body, objection) => {
  expect(said(body)).toEqual([objection]);
});

test('what need not be written may be', () => {
  expect(said('<Note title="">说明</Note>')).toEqual([]);
});
