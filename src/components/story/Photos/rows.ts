import { parseFragment, serialize } from 'parse5';
import { attribute, type Element, elements } from '../../../lib/html.ts';

/** As wide to high a row is as fills a page, and leaves every picture large enough: about two that lie on their sides. */
const shapeOfRow = 2.7;

/**
 * Parts a group into rows by the shapes of its pictures, width by height, in their order: in a row all are of one
 * height, and nothing is cut off.
 * @returns how many stand in each row
 */
export function rowsOf(shapes: readonly number[]): number[] {
  const ways = Array.from({ length: 2 ** (shapes.length - 1) }, (_, way) => partedBy(way, shapes));
  const [best = []] = ways.sort((one, other) => unevenness(one) - unevenness(other));
  return best.map((row) => row.length);
}

/** @param way its bits say after which picture a row ends */
function partedBy(way: number, shapes: readonly number[]): number[][] {
  const rows: number[][] = [[]];
  for (const [index, shape] of shapes.entries()) {
    rows.at(-1)?.push(shape);
    if (index < shapes.length - 1 && way & (1 << index)) rows.push([]);
  }
  return rows;
}

/** How far the rows are from the shape of one, by the pictures that suffer it. */
function unevenness(rows: readonly (readonly number[])[]): number {
  const each = rows.map((row) => row.length * Math.log(row.reduce((sum, shape) => sum + shape, 0) / shapeOfRow) ** 2);
  return each.reduce((sum, one) => sum + one, 0);
}

/** In rem. */
const widthOfText = 41;
const widthOfPage = 72;

/**
 * Puts the figures of a group into rows, each under the class that says its picture's shape, numbers them, and says how
 * wide each is shown.
 * @param html what its photographs rendered
 * @param pictured the group takes the page, and on a phone the screen
 */
export function inRows(html: string, pictured: boolean): { rows: string[]; count: number } {
  const fragment = parseFragment(html);
  const figures = elements(fragment, 'figure');
  const shapes = elements(fragment, 'img').map(
    (image) => Number(attribute(image, 'width')) / Number(attribute(image, 'height')),
  );
  let first = 0;
  const rows = rowsOf(shapes).map((count) => {
    const end = first + count;
    const wide = shapes.slice(first, end).reduce((sum, shape) => sum + shape, 0);
    const row = figures.slice(first, end).map((figure, index) => {
      const share = (shapes[first + index] ?? wide) / wide;
      const width = Math.ceil(share * (pictured ? widthOfPage : widthOfText));
      return numbered(
        shown(figure, `(min-width: 48rem) ${width}rem, ${pictured ? 100 : 86}vw`),
        first + index + 1,
        figures.length,
      );
    });
    first = end;
    return row.join('');
  });
  return { rows, count: figures.length };
}

/** What a phone shows of a panorama is another picture, and says so itself. */
function shown(figure: Element, sizes: string): Element {
  for (const { attrs } of elements(figure, 'source')) {
    const asked = attrs.find(({ name }) => name === 'sizes');
    if (asked && !attrs.some(({ name }) => name === 'media')) asked.value = sizes;
  }
  return figure;
}

function numbered(figure: Element, number: number, of: number): string {
  const [image] = elements(figure, 'img');
  const own = (image && attribute(image, 'class'))?.split(' ').at(-1) ?? '';
  const place = `<span class="photos-number">${number}/${of}</span>`;
  return `<figure class="photos-one ${own}">${serialize(figure).replace('<figcaption>', `$&${place}`)}</figure>`;
}
