import { describe, expect, test } from 'vitest';
import { type Palette, paletteOf, readPalette, type Scheme } from '../../src/lib/palette.ts';
import { contrast } from '../support/contrast.ts';

const css = `/* light */
:root {
  --ink: #000000;
  --rule: #cccccc;
}

/* dark */
@media (prefers-color-scheme: dark) {
  :root {
    --ink: #ffffff;
  }
}`;

test('dark overrides light and keeps the rest', () => {
  expect([...paletteOf(css, 'dark')]).toEqual([
    ['ink', '#ffffff'],
    ['rule', '#cccccc'],
  ]);
  expect(paletteOf(css, 'light').get('ink')).toBe('#000000');
});

test('a block that is not there is told', () => {
  expect(() => paletteOf(css, 'contrast dark')).toThrow('contrast light');
});

/** The contrast of two tokens. */
const between = (palette: Palette, one: string, other: string) =>
  contrast(palette.get(one) ?? '', palette.get(other) ?? '');

describe.each<Scheme>(['light', 'dark', 'contrast light', 'contrast dark'])('in %s', (scheme) => {
  const palette = readPalette(scheme);

  test.each([
    ['ink', 'paper'],
    ['ink', 'panel'],
    ['ink-soft', 'paper'],
    ['night-text', 'night'],
    ['night-soft', 'night'],
    ['lamp', 'night'],
  ])('%s on %s is as legible as body text has to be (WCAG 1.4.6: 7:1)', (text, ground) => {
    expect(between(palette, text, ground)).toBeGreaterThanOrEqual(7);
  });

  test.each([
    ['accent', 'paper'],
    ['accent', 'panel'],
    ['ink-soft', 'panel'],
  ])('%s on %s is legible (WCAG 1.4.3: 4.5:1)', (text, ground) => {
    expect(between(palette, text, ground)).toBeGreaterThanOrEqual(4.5);
  });

  test.each([
    ['art-ink', 'art-paper'],
    ['art-ink', 'art-haze'],
    ['art-ink', 'art-tone'],
    ['art-ink', 'art-lamp'],
    ['night-deep', 'night-glow'],
    ['night-deep', 'lamp'],
  ])('%s on %s shows what a drawing is of (WCAG 1.4.11: 3:1)', (subject, ground) => {
    expect(between(palette, subject, ground)).toBeGreaterThanOrEqual(3);
  });

  test('the night is another colour than the page', () => {
    expect(between(palette, 'night', 'paper')).toBeGreaterThanOrEqual(1.4);
  });

  test.each(['paper', 'panel'])(
    'the focus ring shows on %s (WCAG 1.4.11: 3:1); at night the lamp takes its place',
    (ground) => {
      expect(between(palette, 'focus', ground)).toBeGreaterThanOrEqual(3);
    },
  );
});
