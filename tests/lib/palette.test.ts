import { describe, expect, test } from 'vitest';
import { type Palette, paletteOf, readPalette, type Scheme } from '../../src/lib/palette.ts';

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

/** Contrast as WCAG 2.2 defines it. */
function contrast(palette: Palette, one: string, other: string): number {
  const luminance = (token: string) => {
    const hex = palette.get(token) ?? '';
    const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
      const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
      return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

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
    expect(contrast(palette, text, ground)).toBeGreaterThanOrEqual(7);
  });

  test.each([
    ['accent', 'paper'],
    ['accent', 'panel'],
    ['ink-soft', 'panel'],
  ])('%s on %s is legible (WCAG 1.4.3: 4.5:1)', (text, ground) => {
    expect(contrast(palette, text, ground)).toBeGreaterThanOrEqual(4.5);
  });

  test.each(['paper', 'panel'])(
    'the focus ring shows on %s (WCAG 1.4.11: 3:1); at night the lamp takes its place',
    (ground) => {
      expect(contrast(palette, 'focus', ground)).toBeGreaterThanOrEqual(3);
    },
  );
});
