import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cropTo, leftBy, onPhone, shapes } from '../../../src/editorial/pictures/crop.ts';
import { photoOnCard } from '../../../src/outlets/share/card.ts';
import { photoOnPoster } from '../../../src/outlets/share/poster.ts';

const side = fc.integer({ min: 240, max: 12_000 });
const share = fc.double({ min: 0, max: 1, noNaN: true });

test('no crop cuts what is in focus, wherever it is, and each is of its shape and as large as can be', () => {
  const given = fc.record({
    width: side,
    height: side,
    x: share,
    y: share,
    w: share,
    h: share,
    shape: fc.constantFrom(...Object.values(shapes)),
  });
  fc.assert(
    fc.property(given, ({ h, height, shape, w, width, x, y }) => {
      const room = leftBy(shape, { width, height });
      const [broad, tall] = [w * room.width, h * room.height];
      const focus = {
        left: x * (1 - broad),
        top: y * (1 - tall),
        right: x * (1 - broad) + broad,
        bottom: y * (1 - tall) + tall,
      };
      const crop = cropTo(shape, { width, height }, focus);
      expect(crop.left).toBeGreaterThanOrEqual(0);
      expect(crop.left + crop.width).toBeLessThanOrEqual(width);
      expect(crop.top + crop.height).toBeLessThanOrEqual(height);
      expect(crop.top).toBeGreaterThanOrEqual(0);
      // To the pixel.
      expect(crop.left).toBeLessThanOrEqual(focus.left * width + 1);
      expect(crop.left + crop.width).toBeGreaterThanOrEqual(focus.right * width - 1);
      expect(crop.top).toBeLessThanOrEqual(focus.top * height + 1);
      expect(crop.top + crop.height).toBeGreaterThanOrEqual(focus.bottom * height - 1);
      expect(Math.abs(crop.width / crop.height / shape - 1)).toBeLessThan(0.01);
      expect(crop.width === width || crop.height === height).toBe(true);
    }),
  );
});

test('the middle is kept where nobody says what matters, and what is at an edge stays there', () => {
  const size = { width: 1200, height: 1800 };
  expect(cropTo(2, size)).toEqual({ left: 0, top: 600, width: 1200, height: 600 });
  expect(cropTo(2, size, { left: 0.5, top: 0.05, right: 0.5, bottom: 0.05 })).toEqual({
    left: 0,
    top: 0,
    width: 1200,
    height: 600,
  });
});

test('a phone shows the part of a panorama that is in focus', () => {
  expect(onPhone({ width: 1500, height: 1000 })).toBeUndefined();
  expect(onPhone({ width: 4000, height: 1000 }, { left: 1, top: 0.5, right: 1, bottom: 0.5 })).toEqual({
    left: 2000,
    top: 0,
    width: 2000,
    height: 1000,
  });
});

test('cards and posters hold photographs of the shapes that covers are checked for', () => {
  expect(photoOnCard.width / photoOnCard.height).toBeCloseTo(shapes.card);
  expect(photoOnPoster.width / photoOnPoster.height).toBeCloseTo(shapes.cover);
});
