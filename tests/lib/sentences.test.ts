import { describe, expect, test } from 'vitest';
import { sentencesOf } from '../../src/lib/sentences.ts';
import { growthOf, linear } from '../support/growth.ts';

const cut = (text: string) => sentencesOf(text).map(([start, end]) => text.slice(start, end));

test.each([
  ['雨整夜没停。洪水来了！怎么办？', ['雨整夜没停。', '洪水来了！', '怎么办？']],
  ['“别急，一站站走。”林小满这样说。', ['“别急，一站站走。”', '林小满这样说。']],
  ['（一直找到拂晓。）余下的都找齐了', ['（一直找到拂晓。）', '余下的都找齐了']],
  ['找人……问路……丢东西。', ['找人……问路……丢东西。']],
  ['降幅都是18.1%。', ['降幅都是18.1%。']],
  ['洪水漫村，找齐最后11位村民', ['洪水漫村，找齐最后11位村民']],
])('%s', (text, sentences) => {
  expect(cut(text)).toEqual(sentences);
});

describe('what cannot be spoken is left out', () => {
  test.each(['', '   \n', '——', '。。。', '“”'])('%j', (text) => {
    expect(cut(text)).toEqual([]);
  });
});

describe('a very long sentence', () => {
  const long = `${'他们挨家挨户地找，'.repeat(20)}一直找到天亮。`;

  test('is cut after commas, and nothing is lost', () => {
    const parts = cut(long);
    expect(parts.length).toBeGreaterThan(2);
    for (const part of parts) {
      expect(part.length).toBeLessThanOrEqual(60);
      expect(part).toMatch(/[，。]$/);
    }
    expect(parts.join('')).toBe(long);
  });

  test.each([
    ['字'.repeat(200), [60, 60, 60, 20]],
    [`${'字'.repeat(58)}2024年`, [58, 5]],
    [`${'字'.repeat(57)}18.1%`, [57, 5]],
    [`${'字'.repeat(57)}abc，${'字'.repeat(9)}`, [60, 10]],
    ['a'.repeat(130), [60, 60, 10]],
    [`${'𠮷'.repeat(61)}`, [120, 2]],
  ])('without a comma is cut all the same: %s', (text, lengths) => {
    const parts = cut(text);
    expect(parts.join('')).toBe(text);
    expect(parts.map(({ length }) => length)).toEqual(lengths);
  });
});

test('sixteen times as much hostile text is about sixteen times the work', () => {
  expect(growthOf((size) => sentencesOf('，'.repeat(size) + '”'.repeat(size)))).toBeLessThan(linear);
  expect(growthOf((size) => sentencesOf(`${'字'.repeat(size)}${'a'.repeat(size)}`))).toBeLessThan(linear);
});
