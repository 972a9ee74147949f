import { expect, test } from 'vitest';
import { readPalette } from '../../src/lib/palette.ts';
import { themeColours } from '../../src/lib/theme-colours.ts';

test('a page on paper has a colour for each scheme, and the last needs no condition', () => {
  const colours = themeColours('paper');
  expect(colours.map(({ colour }) => colour)).toEqual(
    (['contrast dark', 'contrast light', 'dark', 'light'] as const).map((scheme) => readPalette(scheme).get('paper')),
  );
  expect(colours.map(({ media }) => media === undefined)).toEqual([false, false, false, true]);
});

test('a page that opens at night has one colour for all', () => {
  expect(themeColours('night')).toEqual([{ colour: readPalette('light').get('night'), media: undefined }]);
});
