import { type DefaultTreeAdapterTypes, parseFragment, serialize } from 'parse5';
import { attribute, elements, textOf } from '../../../lib/html.ts';
import { colour } from '../colour.ts';
import { outline, widthOf } from '../face.ts';

/** The parts of an em that stand before a place, by how a text is anchored there. */
const before: Readonly<Record<string, number>> = { middle: 0.5, end: 1 };

/**
 * A drawing whose words are outlines, so that no machine needs a typeface: those of the standard size, with the edge of
 * paper around them that parts them from marks.
 * @param size of its words, in the drawing's own units
 * @param paper the token of its ground
 */
export function outlined(svg: string, size: number, paper: string): string {
  const fragment = parseFragment(svg);
  for (const text of elements(fragment, 'text')) {
    const siblings = (text.parentNode as DefaultTreeAdapterTypes.Element).childNodes;
    const d = isShown(text) ? pathOf(text, size) : '';
    const edge = `stroke="${colour(paper)}" stroke-width="${size / 5}" stroke-linejoin="round" paint-order="stroke"`;
    const fill = attribute(text, 'fill') ?? '';
    const [path] = parseFragment(`<svg><path fill="${fill}" ${edge} d="${d}"/></svg>`).childNodes;
    const drawn = elements(path as never, 'path');
    siblings.splice(siblings.indexOf(text), 1, ...drawn);
  }
  return serialize(fragment);
}

/** What there is only where text is larger, or the page wide, is not of this size. */
function isShown(text: DefaultTreeAdapterTypes.Element): boolean {
  return !/chart-(?:larger|wide)/.test(attribute(text, 'class') ?? '');
}

function pathOf(text: DefaultTreeAdapterTypes.Element, size: number): string {
  const number = (name: string) => Number(attribute(text, name) ?? 0);
  const weight = attribute(text, 'font-weight') === 'bold' ? 'black' : 'medium';
  const words = textOf(text);
  const start = number('x') - (before[attribute(text, 'text-anchor') ?? ''] ?? 0) * widthOf(words, weight) * size;
  return outline(words, weight, size, start, number('y'));
}
