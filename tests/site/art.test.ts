import { expect, test } from 'vitest';
import { colourArt, sizeOfArt } from '../../src/site/art/colour.ts';
import { filesOfArt, readArt } from '../../src/site/art/library.ts';

test('colours are filled in', () => {
  expect(colourArt('<path fill="var(--ink)"/>', new Map([['ink', '#123456']]))).toBe('<path fill="#123456"/>');
});

test('a colour outside the palette is refused by name', () => {
  expect(() => colourArt('<path fill="var(--purple)"/>', new Map())).toThrow('--purple');
});

test('a drawing without a size is refused', () => {
  expect(sizeOfArt('<svg viewBox="0 0 1200 800">')).toEqual({ width: 1200, height: 800 });
  expect(() => sizeOfArt('<svg width="1200">')).toThrow('viewBox');
});

test('a drawing that is not there is named', () => {
  expect(() => readArt('nothing')).toThrow('content/art/nothing.svg');
});

test('what is drawn at night is one file by day and by night, other drawings are two', () => {
  expect(filesOfArt('night-drive')).toHaveLength(1);
  const names = filesOfArt('river').map((file) => file.name);
  expect(new Set(names).size).toBe(2);
});
