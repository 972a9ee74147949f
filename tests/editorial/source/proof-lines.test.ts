import { expect, test } from 'vitest';
import { parseBody } from '../../../src/editorial/source/parse.ts';
import { keyOf, linesOfBody, tidy } from '../../../src/editorial/source/proof-lines.ts';

function lines(body: string): string[] {
  const { problems, tree } = parseBody('a.mdx', body);
  expect(problems).toEqual([]);
  return tree ? linesOfBody(tree).map(({ text, what }) => `${what}：${text}`) : [];
}

test('all that a body says and shows is in it, in its order', () => {
  expect(
    lines(
      [
        '## 小*标*题',
        '一段**文字**，<Figure id="a">3个</Figure>，[那里](/about/)。{/* 给同事 */}',
        '- 一项',
        '> 引文',
        '| 项 | 数 |\n| --- | --- |\n| 甲 | 1 |',
        '<Scene caption="图说" alt="画面" art="a" />',
        '<PullQuote speaker="某某">原话</PullQuote>',
        '<Reporters />',
      ].join('\n\n'),
    ),
  ).toEqual([
    '小标题：小标题',
    '正文：一段文字，3个，那里。',
    '链接：/about/',
    '正文：一项',
    '正文：引文',
    '表格：项 | 数',
    '表格：甲 | 1',
    'Scene alt：画面',
    'Scene caption：图说',
    'Scene art：a',
    '正文：原话',
    'PullQuote speaker：某某',
    'Reporters：有',
  ]);
});

test.each([
  ['一行\n又一行', '一行又一行'],
  ['a line\r\nand  more', 'a line and more'],
  ['重心下移 警力下沉', '重心下移 警力下沉'],
])('%j is seen as %j', (written, seen) => {
  expect(tidy(written)).toBe(seen);
});

test('blanks are no change where they part no words', () => {
  const key = (text: string) => keyOf({ what: '正文', text });
  expect(key('重心下移 警力下沉')).toBe(key('重心下移警力下沉'));
  expect(key('Read it')).not.toBe(key('Readit'));
});
