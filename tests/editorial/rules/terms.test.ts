import { describe, expect, test } from 'vitest';
import { checkContent } from '../../../src/editorial/rules/check-content.ts';
import { contentWith } from '../../support/content.ts';
import { good } from './corpus/good.ts';

const one = { 'stories/z.mdx': good.replace('正文第二段。', '桥边有风雨桥。') };
const told = (terms: string, files: Record<string, string> = one) =>
  checkContent(contentWith({ 'terms.yaml': terms, ...files })).map(({ column, field, file, line, rule }) =>
    [file.replace('content/', ''), line, column, field, rule].filter(Boolean).join(' '),
  );
const entry = (fields = '') => `- term: 风雨桥\n  explanation: 上面有屋顶的桥。\n${fields}`;

test('a report may do without, and have an empty list of them', () => {
  expect(told('[]')).toEqual([]);
});

test('what is explained once, and said in a story, is right', () => {
  expect(told(entry('  forms: [花桥]\n'))).toEqual([]);
});

describe('in terms.yaml', () => {
  test.each([
    ['', ['terms.yaml 1 1 file-empty']],
    ['- term: 风雨桥\n', ['terms.yaml 1 3 explanation field-missing']],
    ['- term: 风雨 桥\n  explanation: 桥。\n', ['terms.yaml 1 9 term field-form', 'terms.yaml 1 11 term stray-space']],
    ['- term: 风雨桥\n  explanation: 一种桥。有屋顶。\n', ['terms.yaml 2 16 explanation field-form']],
    ['- term: 风雨桥\n  explanation: 一种桥\n', ['terms.yaml 2 16 explanation field-form']],
    ['- term: 风雨桥\n  explanation: 有3处,都好。\n  source: O1\n', ['terms.yaml 2 19 explanation half-width-mark']],
    [entry('  forms: [风雨桥]\n'), ['terms.yaml 3 11 forms term-twice']],
    [entry() + entry(), ['terms.yaml 3 9 term term-twice']],
    ['- term: 风雨桥\n  explanation: 全县有27处。\n', ['terms.yaml 2 16 explanation term-source']],
    ['- term: 风雨桥\n  explanation: 全县有27处。\n  source: O1\n', []],
    [entry() + entry().replace('风雨桥', '吊脚楼'), ['terms.yaml 3 9 term term-unused']],
  ])('%j', (terms, problems) => {
    expect(told(terms)).toEqual(problems);
  });
});

test('an unknown word is no second mistake where the list cannot be read', () => {
  const story = { 'stories/z.mdx': good.replace('正文第二段。', '有<Term>风雨桥</Term>。') };
  expect(told('- term: 风雨桥\n', story)).toEqual(['terms.yaml 1 3 explanation field-missing']);
  expect(told('[]', story)).toEqual(['stories/z.mdx 21 2 term-unknown']);
});
