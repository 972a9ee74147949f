import type { DefaultTreeAdapterTypes } from 'parse5';
import type { Block, Text } from './blocks.ts';
import type { Span } from './whole.ts';

/** Something that is put into a page, and where in its source. */
export interface Insertion {
  at: number;
  text: string;
}

type Node = DefaultTreeAdapterTypes.ChildNode;

/** A place in a block: a text of it, and how far in. */
interface Place {
  text: Text;
  index: number;
}

/** Puts an empty element into a block's text. */
export function insertAt({ html, texts }: Block, offset: number, markup: string): Insertion[] {
  const place = placeOf(texts, offset, 'end');
  return place ? [{ at: sourceOf(html, place), text: markup }] : [];
}

/**
 * Puts an element around a part of a block's text, and around whole elements in it. Where it would have to begin in
 * one and to end in another, it ends with the first.
 */
export function wrap({ html, texts }: Block, [start, end]: Span, before: string, after: string): Insertion[] {
  const from = placeOf(texts, start, 'start');
  const to = placeOf(texts, end, 'end');
  if (!from || !to) return [];
  const around = (at: number, until: number): Insertion[] => [
    { at, text: before },
    { at: until, text: after },
  ];
  const open = sourceOf(html, from);
  if (from.text.parentNode === to.text.parentNode) return around(open, sourceOf(html, to));
  const first = from.index === 0 ? outermost(from.text, to.text) : undefined;
  const last = to.index === to.text.value.length ? outermost(to.text, from.text) : undefined;
  const opens = first === from.text || first === undefined ? open : first.sourceCodeLocation?.startOffset;
  const closes = last === to.text || last === undefined ? sourceOf(html, to) : last.sourceCodeLocation?.endOffset;
  const together = (first ?? from.text).parentNode === (last ?? to.text).parentNode;
  if (together && opens !== undefined && closes !== undefined) return around(opens, closes);
  const rest = from.text.value.length;
  return rest - from.index > 1 ? around(open, sourceOf(html, { text: from.text, index: rest })) : [];
}

/** The largest node around a text, the text alone, that does not hold the other one. */
function outermost(text: Text, other: Text): Node | undefined {
  const around = new Set<unknown>();
  for (let node: unknown = other; node; node = (node as { parentNode?: unknown }).parentNode) around.add(node);
  let node: Node = text;
  while (node.parentNode && !around.has(node.parentNode)) {
    if (node.parentNode.childNodes.length > 1) return undefined;
    node = node.parentNode as Node;
  }
  return node;
}

/** Between two texts, the end of the one or the start of the other. */
function placeOf(texts: readonly Text[], offset: number, edge: 'start' | 'end'): Place | undefined {
  let index = offset;
  for (const text of texts) {
    const { length } = text.value;
    if (edge === 'start' ? index < length : index <= length) return { text, index };
    index -= length;
  }
  return undefined;
}

/** Where a character of a text stands in the page's source, in which some are written as `&amp;`. */
function sourceOf(html: string, { text, index }: Place): number {
  const { startOffset = 0, endOffset = 0 } = text.sourceCodeLocation ?? {};
  const characters = html.slice(startOffset, endOffset).match(/&#?\w+;|[\s\S]/g) ?? [];
  return startOffset + characters.slice(0, index).join('').length;
}
