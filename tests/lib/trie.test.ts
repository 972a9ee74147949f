import { expect, test } from 'vitest';
import { trieOf } from '../../src/lib/trie.ts';
import { growthOf, linear } from '../support/growth.ts';

const found = (words: readonly string[], text: string) =>
  trieOf(words.map((word) => [word, word] as const))
    .find(text)
    .map(({ end, start, value }) => `${start}-${end} ${value}`);

test('every word of a text is found, from left to right, the longer before the shorter', () => {
  expect(found(['甲乙', '甲', '乙丙', '丁'], '甲乙丙甲')).toEqual(['0-2 甲乙', '0-1 甲', '1-3 乙丙', '3-4 甲']);
});

test('a word that the text only begins is none, and neither is an empty one', () => {
  expect(found(['甲乙丙', ''], '甲乙')).toEqual([]);
});

test('one word may be kept with several things', () => {
  expect(
    trieOf([
      ['甲', 1],
      ['甲', 2],
    ])
      .find('甲')
      .map(({ value }) => value)
      .sort(),
  ).toEqual([1, 2]);
});

test('a longer text is that much more work, and more words are none', () => {
  const trie = trieOf(
    Array.from({ length: 5000 }, (_, index) => [`甲${'乙'.repeat(index % 12)}${index}`, index] as const),
  );
  expect(growthOf((size) => trie.find('甲乙乙乙'.repeat(size)))).toBeLessThan(linear);
});
