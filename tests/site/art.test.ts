import { expect, test } from 'vitest';
import { colourArt } from '../../src/site/art/colour.ts';
import { filesOfArt, readArt } from '../../src/site/art/library.ts';

test('colours are filled in', () => {
  expect(colourArt('<path fill="var(--ink)"/>', new Map([['ink', '#123456']]))).toBe('<path fill="#123456"/>');
});

test('a colour outside the palette is refused by name', () => {
  expect(() => colourArt('<path fill="var(--purple)"/>', new Map())).toThrow('--purple');
});

test('a drawing that is not there is named', () => {
  expect(() => readArt('nothing')).toThrow('content/art/nothing.svg');
});

test('nor is one outside the folder', () => {
  expect(() => readArt('../../src/components/story/Scene/example')).toThrow('没有插画');
});

test('what is drawn at night is one file by day and by night, other drawings are two', () => {
  expect(filesOfArt('night-drive')).toHaveLength(1);
  const names = filesOfArt('river').map((file) => file.name);
  expect(new Set(names).size).toBe(2);
});
