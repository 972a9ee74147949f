import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inRows, rowsOf } from '../../../src/components/story/Photos/rows.ts';

const [lying, upright, square, panorama] = [1.5, 2 / 3, 1, 3];

test.each([
  [[lying, lying], [2]],
  [[lying, upright], [2]],
  [
    [lying, lying, lying],
    [1, 2],
  ],
  [[upright, upright, upright], [3]],
  [
    [lying, lying, lying, lying],
    [2, 2],
  ],
  [
    [panorama, square, square, square],
    [1, 3],
  ],
  [
    [lying, lying, lying, lying, lying, lying],
    [2, 2, 2],
  ],
  [
    [upright, upright, upright, upright, upright, upright],
    [3, 3],
  ],
])('%j stand in rows of %j', (shapes, rows) => {
  expect(rowsOf(shapes)).toEqual(rows);
});

test('whatever their shapes, all are shown, in order, and a row is neither a strip nor a tower for long', () => {
  const shape = fc.double({ min: 0.4, max: 5, noNaN: true });
  fc.assert(
    fc.property(fc.array(shape, { minLength: 2, maxLength: 6 }), (shapes) => {
      const rows = rowsOf(shapes);
      expect(rows.reduce((sum, row) => sum + row, 0)).toBe(shapes.length);
      expect(rows.every((row) => row >= 1)).toBe(true);
    }),
  );
});

const figure = (own: string, width: number) =>
  `<style>.${own}{--shape:1}</style><figure><picture><source media="(max-width: 47.99rem)" sizes="100vw"><source sizes="1px"><img class="photo ${own}" width="${width}" height="600"></picture><figcaption><p>甲</p></figcaption></figure>`;
const three = ['pa', 'pb', 'pc'].map((own) => figure(own, 900)).join('');

test('every figure is numbered, under the class that says its shape', () => {
  const { count, rows } = inRows(three, false);
  expect(count).toBe(3);
  expect(rows.map((row) => row.match(/\d\/3/g))).toEqual([['1/3'], ['2/3', '3/3']]);
  expect(rows[0]).toContain('<figure class="photos-one pa">');
});

test.each([
  [false, ['(min-width: 48rem) 41rem, 86vw', '(min-width: 48rem) 21rem, 86vw', '(min-width: 48rem) 21rem, 86vw']],
  [true, ['(min-width: 48rem) 72rem, 100vw', '(min-width: 48rem) 36rem, 100vw', '(min-width: 48rem) 36rem, 100vw']],
])('each says how wide it is shown, in a story told by its pictures: %s', (pictured, sizes) => {
  const html = inRows(three, pictured).rows.join('');
  expect([...html.matchAll(/<source sizes="(.*?)"/g)].map(([, size]) => size)).toEqual(sizes);
  // What a phone shows of a panorama is another picture.
  expect(html.match(/<source media="[^"]*" sizes="100vw">/g)).toHaveLength(3);
});
