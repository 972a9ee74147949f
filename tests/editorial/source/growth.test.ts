import { expect, test } from 'vitest';
import { storySchema } from '../../../src/editorial/schemas/story.ts';
import { parseBody } from '../../../src/editorial/source/parse.ts';
import { inBrief, inOrder } from '../../../src/editorial/source/problem.ts';
import { checkYaml } from '../../../src/editorial/source/yaml.ts';
import { growthOf, linear } from '../../support/growth.ts';

const times = (piece: string) => (size: number) => piece.repeat(size);
const around = (open: string, close: string) => (size: number) => `${open.repeat(size)}甲${close.repeat(size)}`;

test.each([
  ['quotations', times('>')],
  ['quotations of several lines', times('> 甲\n\n')],
  ['lists, one after the other', times('- 甲\n\n乙\n\n')],
  ['brackets that are not closed', times('[')],
  ['brackets that are not opened', times(']')],
  ['links in links', around('[甲', '](b)')],
  ['links', times('[甲](/a/)\n\n')],
  ['emphasis', times('*甲**乙')],
  ['emphasis in paragraphs', times('*甲*，**乙**。\n\n')],
  ['code that is not closed', times('`甲 ')],
  ['lists in lists', times('- ')],
  ['a list', times('- 甲\n')],
  ['lazy lines of a list', (size: number) => `- 1. - 1. ${'甲\n'.repeat(size)}`],
  ['columns of a table', (size: number) => ['|甲', '|-', '|乙'].map((cell) => `${cell.repeat(size)}|\n`).join('')],
  ['rows of a table', (size: number) => `|甲|乙|\n|-|-|\n${'|丙|丁|\n'.repeat(size)}`],
  ['tags in tags', around('<sub>', '</sub>')],
  ['tags that are not closed', times('<Note>\n\n')],
  ['closing tags alone', times('</Note>\n\n')],
  ['tags that break off', times('<Stat figure="甲\n\n')],
  ['signs alone', times('甲<1，{')],
  ['comments that are not closed', times('{/* 甲 ')],
  ['comments of HTML', times('<!-- 甲 ')],
  ['code fences', times('```\n\n')],
  ['footnotes', times('[^甲]')],
])('a body of many %s takes as much longer as it is longer', (_, body) => {
  expect(growthOf((size) => parseBody('a.mdx', body(size)))).toBeLessThan(linear);
});

test.each([
  ['unknown fields', (size: number) => Array.from({ length: size }, (_, index) => `f${index}: 甲\n`).join('')],
  ['the same field', times('order: 9\n')],
  ['lines without a colon', times('甲 乙\n')],
  ['entries of a list', (size: number) => `facts:\n${'  - O1\n'.repeat(size)}`],
  ['items in one line', (size: number) => `facts: [${'O1, '.repeat(size)}]\n`],
  ['numbers with commas', (size: number) => `facts: [${'1,234,'.repeat(size)}]\n`],
  ['lists in lists', (size: number) => `facts: ${'['.repeat(size)}\n`],
  ['fields in fields', (size: number) => `cover: ${'{a: '.repeat(size)}\n`],
  ['lists that are not closed', times('facts: [O1\n')],
  ['quotes that are not closed', times("title: '甲\n")],
  ['colons', (size: number) => `title: ${'甲: '.repeat(size)}\n`],
  ['spaces', (size: number) => `title: 甲\n${' '.repeat(size)}乙: 丙: 丁\n`],
  ['comments', times('order: 9 #甲\n')],
  ['lines of one text', (size: number) => `title: |\n${'  甲\n'.repeat(size)}`],
])('YAML with many %s takes as much longer as it is longer', (_, text) => {
  expect(growthOf((size) => checkYaml('a.yaml', text(size), storySchema))).toBeLessThan(linear);
});

test('what is told in the end takes no longer either', () => {
  const problem = { file: 'content/a.mdx', rule: 'straight-quotes' as const, what: '甲', mend: '乙' };
  const problems = (size: number) =>
    Array.from({ length: size }, (_, index) => ({ ...problem, line: 1 + (index % 99), column: 1 + index }));
  expect(growthOf((size) => inBrief(inOrder(problems(size))))).toBeLessThan(linear);
});
