import { describe, expect, test } from 'vitest';
import { changesIn, readScript, readTimes } from '../../../src/editorial/media/read-out.ts';

const script = (...texts: string[]) => texts.map((text, offset) => ({ text, offset }));
const heard = (...texts: string[]) => texts.map((text, index) => ({ text, line: index + 1 }));
const changes = (now: string[], was: string[], leftOut: string[] = []) =>
  changesIn(script(...now), { heard: heard(...was), leftOut, faults: [] }).map((change) => [
    change.now?.text,
    change.was?.text,
  ]);

describe('what has changed since it was read', () => {
  test.each([
    ['nothing', '甲。 乙。', '甲。 乙。', []],
    ['only signs', '甲，乙！ “丙”', '甲乙。 丙', []],
    ['a word', '甲。 乙乙。 丙。', '甲。 乙。 丙。', [['乙乙。', '乙。']]],
    ['a sentence more', '甲。 新。 乙。', '甲。 乙。', [['新。', undefined]]],
    ['one fewer', '甲。', '甲。 乙。', [[undefined, '乙。']]],
    ['the same twice', '甲。 甲。', '甲。', [['甲。', undefined]]],
    ['all of it', '甲。', '乙。', [['甲。', '乙。']]],
    ['a figure', '3人。', '4人。', [['3人。', '4人。']]],
  ])('%s', (_, now, was, found) => expect(changes(now.split(' '), was.split(' '))).toEqual(found));

  test('but not what was left out on purpose', () => {
    expect(changes(['甲。', '图题', '乙。'], ['甲。', '乙。'], ['图题'])).toEqual([]);
  });
});

test('times: cues, and a note of what is left out', () => {
  const {
    faults,
    heard: cues,
    leftOut,
  } = readTimes('WEBVTT\n\n00:01.000 --> 00:02.000\n甲。\n\nNOTE 不读\n图题\n看出什么。\n\nNOTE 别的\n乙\n');
  expect(cues).toEqual([{ line: 3, start: 1, end: 2, text: '甲。' }]);
  expect(leftOut).toEqual(['图题', '看出什么。']);
  expect(faults).toEqual([]);
});

test('a script: numbered sentences, whatever stands between them', () => {
  const text = '# 《稿》朗读稿\n\n1. 甲。\n    念作：甲。\n\n2. （不读）图题\n\n3．2016年，乙。\n';
  expect(readScript(text)).toEqual({
    heard: [
      { line: 3, text: '甲。' },
      { line: 8, text: '2016年，乙。' },
    ],
    leftOut: ['图题'],
    faults: [],
  });
});
