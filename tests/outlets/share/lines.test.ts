import { describe, expect, test } from 'vitest';
import { breakLines } from '../../../src/outlets/share/lines.ts';

/** As in a face where Han characters and their punctuation are square, and digits half as wide. */
const widthOf = (text: string) => [...text].reduce((sum, character) => sum + (/[\d.%]/.test(character) ? 0.5 : 1), 0);
const broken = (text: string, measure: number) => breakLines(text, measure, widthOf);

test('lines are as full as they can be', () => {
  expect(broken('一二三四五六七八九十一二三四', 10)).toEqual(['一二三四五六七八九十', '一二三四']);
  expect(broken('一二三四五', 5)).toEqual(['一二三四五']);
  expect(broken('', 5)).toEqual([]);
});

describe('no line', () => {
  test('begins with closing punctuation', () => {
    for (const text of ['一二三四，五六七八。', '一二三“四”，五六七八九', '平安——平安平安平安']) {
      for (const measure of [3, 4, 5, 6, 7]) {
        for (const line of broken(text, measure)) expect(line).not.toMatch(/^[，。”—]/);
      }
    }
  });

  test('ends with opening punctuation', () => {
    for (const measure of [4, 5, 6]) {
      for (const line of broken('一二三四“五六七八《九十”》一二三', measure)) expect(line).not.toMatch(/[“《]$/);
    }
  });

  test('ends within a number, or between it and what follows', () => {
    for (const measure of [5, 6, 7, 8]) {
      const lines = broken('受困群众有2.3万余人次转移，共投入7800余人次', measure);
      expect(lines.filter((line) => /[\d.]$/.test(line))).toEqual([]);
      expect(lines.join('')).toBe('受困群众有2.3万余人次转移，共投入7800余人次');
    }
  });
});

test('one character is not left alone at the end', () => {
  expect(broken('一二三四五六七八九十一二三四五六七八九十一', 20)).toEqual([
    '一二三四五六七八九十一二三四五六七',
    '八九十一',
  ]);
});

test('a unit wider than the line stands on a line of its own', () => {
  expect(broken('共1234567890123万元', 4)).toEqual(['共', '1234567890123万', '元']);
});
