import { describe, expect, test } from 'vitest';
import { clock, readWebVtt, webVtt } from '../../../src/editorial/media/web-vtt.ts';

const whatIn = (source: string) => readWebVtt(source).faults.map(({ line, said: [rule, what] }) => [line, rule, what]);

describe('a good file', () => {
  test('gives its cues, whatever else stands in it', () => {
    const source =
      'WEBVTT 朗读\r\n\r\nNOTE 给同事的话\r\n00:09.000 --> 00:01.000\r\n\r\nSTYLE\r\n::cue {}\r\n\r\n1\r\n00:01.250 --> 00:03.500 align:start\r\n第一句。\r\n接着。\r\n\r\n01:00:00.000 --> 01:00:01.000\r\n第二句。\r\n';
    expect(readWebVtt(source)).toEqual({
      cues: [
        { line: 10, start: 1.25, end: 3.5, text: '第一句。\n接着。' },
        { line: 14, start: 3600, end: 3601, text: '第二句。' },
      ],
      faults: [],
    });
  });

  test('is what is written', () => {
    const cues = [
      { start: 0, end: 1.8624, text: '甲' },
      { start: 59.9996, end: 3661.5, text: '乙' },
    ];
    expect(webVtt(cues)).toBe('WEBVTT\n\n00:00.000 --> 00:01.862\n甲\n\n01:00.000 --> 01:01:01.500\n乙\n');
    expect(readWebVtt(webVtt(cues)).faults).toEqual([]);
  });

  test.each([
    [0, '00:00.000'],
    [59.9999, '01:00.000'],
    [3599.9999, '01:00:00.000'],
  ])('%d', (seconds, written) => expect(clock(seconds)).toBe(written));
});

test('every mistake is told at once, each at its line', () => {
  const source =
    '1\n00:00:01,250 --> 00:00:03,500\n甲\n\n00:04.000 --> 00:03.000\n乙\n\n00:02.000 --> 00:05.000\n\n甲 --> 乙\n丙\n\n00:01.000 --> 00:02.000\n丁\n';
  expect(whatIn(source)).toEqual([
    [1, 'web-vtt', '第一行不是 WEBVTT'],
    [2, 'web-vtt', '时间写得不对'],
    [8, 'web-vtt', '时间下面没有文字'],
    [10, 'web-vtt', '箭头前面不是时间'],
    [5, 'recording-times', '结束不比开始晚'],
    [13, 'recording-times', '比上一句开始得还早'],
  ]);
});

test.each(['', '\ufeffWEBVTT', 'webvtt\n', 'WEBVTTX'])('%j is no WebVTT', (source) => {
  expect(whatIn(source)).toContainEqual([1, 'web-vtt', '第一行不是 WEBVTT']);
});
