import { expect, test } from 'vitest';
import { measure, runsOf, setInLines } from '../../../src/tools/reviews/galley.ts';

const lines = (text: string) =>
  setInLines(text.split('').map((character) => ({ character }))).map((cells) =>
    cells.map(({ character }) => character).join(''),
  );
const full = '甲'.repeat(measure);

test('a line is as long as all others, two Latin letters for a character', () => {
  expect(lines(`${full}乙`)).toEqual([full, '乙']);
  expect(lines(`${'ab '.repeat(measure)}`)[0]?.length).toBeGreaterThan(1.8 * measure);
  expect(lines('')).toEqual([]);
});

test('no mark begins a line, no opening mark ends one, no number and no word is cut', () => {
  expect(lines(`${full}。”乙`)).toEqual([`${full}。”`, '乙']);
  expect(lines(`${full.slice(1)}“乙丙`)).toEqual([full.slice(1), '“乙丙']);
  expect(lines(`${full.slice(3)}1234567名`)).toEqual([full.slice(3), '1234567名']);
});

test('what nothing parts is cut all the same', () => {
  expect(lines('a'.repeat(200)).length).toBeGreaterThan(2);
});

test('nothing is lost', () => {
  const text = `“${full}（甲，乙：3.6万余册）…… Read, think。”`.repeat(5);
  expect(lines(text).join('')).toBe(text);
});

test('what is alike stands in one run', () => {
  const cells = [{ character: '1', mark: 'figure' }, { character: '个', mark: 'figure' }, { character: '人' }] as const;
  expect(runsOf(cells)).toEqual([{ text: '1个', mark: 'figure' }, { text: '人' }]);
});
