import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const proven = /@supports \(text-spacing-trim: trim-start\) \{(?:[^{}]|\{[^{}]*\})*\}/g;
const asked = /text-autospace:(?!\s*no-autospace)/;

const sheets = globSync('src/**/*.{css,astro}').map((file) => [file, readFileSync(file, 'utf8')] as const);

test('space between Han and digits is asked for somewhere', () => {
  expect(sheets.filter(([, css]) => asked.test(css)).map(([file]) => file)).toEqual(['src/styles/base.css']);
});

// WebKit 2.50 knows the property and draws digits over the characters beside them; it does not know the other.
test.each(sheets)('%s asks for it only where it is proven', (_, css) => {
  expect(css.replace(proven, '')).not.toMatch(asked);
});
