import type { Nodes, Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { align } from './align.ts';
import { addressesIn, runsOn, untilMark } from './bare-address.ts';
import { contractOf } from './contracts.ts';
import { isJsx, type JsxElement } from './guard.ts';
import { foreign, type Masked, type Passage, type Settled } from './passage.ts';

const blocks = ['paragraph', 'heading', 'tableCell'];

/** The passages of a body. @param source the text the tree was read from */
export function passagesOfBody(tree: Root, source: string): Passage[] {
  const passages: Passage[] = [];
  const walk = (node: Nodes | JsxElement, { quoted, sourced, unspoken }: Around): void => {
    if (isJsx(node)) passages.push(...passagesOfProps(node, source));
    if (blocks.includes(node.type)) {
      const said = quoted || holdsQuote(node);
      const headline = node.type === 'heading' || said;
      const passage = {
        text: '',
        at: [] as number[],
        settled: [] as Settled[],
        masked: [] as Masked[],
        sourced,
        ...(headline && { headline: true as const }),
        ...(unspoken && { unspoken: true as const }),
        ...(said && { said: true as const }),
      };
      gather(node as Nodes, source, passage);
      if (passage.text.trim()) passages.push(passage);
    }
    if (!('children' in node)) return;
    const contract = isJsx(node) ? contractOf(node.name ?? '') : undefined;
    const inside: Around = {
      sourced: sourced || Boolean(contract?.sourced),
      unspoken: unspoken || Boolean(contract?.unspoken),
      quoted: quoted || isQuote(node),
    };
    for (const child of (node as { children: Nodes[] }).children) walk(child, inside);
  };
  walk(tree, { sourced: false, unspoken: false, quoted: false });
  return passages;
}

/** What a node stands in. */
interface Around {
  sourced: boolean;
  unspoken: boolean;
  quoted: boolean;
}

/** Words of another language: rules of Chinese see that something stands there, as they do of code. */
export function isForeign(node: Nodes | JsxElement): boolean {
  return foreignWords(node) !== undefined;
}

/** What a Chinese voice says of words of another language; nothing when they are none. */
function foreignWords(node: Nodes | JsxElement): string | undefined {
  if (!isJsx(node)) return undefined;
  const props = Object.fromEntries(
    node.attributes.flatMap(({ name, value }) => (name && typeof value === 'string' ? [[name, value]] : [])),
  );
  return contractOf(node.name ?? '')?.foreign?.({ props, text: textOf(node) });
}

function isQuote(node: Nodes | JsxElement): boolean {
  return isJsx(node) && node.name === 'PullQuote';
}

/** On one line with its tags, a quote is parsed as a part of a paragraph. */
function holdsQuote(node: Nodes | JsxElement): boolean {
  return 'children' in node && (node as { children: Nodes[] }).children.some(isQuote);
}

interface Gathered {
  text: string;
  at: number[];
  settled: Settled[];
  masked: Masked[];
}

function gather(node: Nodes, source: string, into: Gathered): void {
  const start = node.position?.start.offset ?? 0;
  const append = (text: string, at: readonly number[]) => {
    into.text += text;
    into.at.push(...at);
  };
  const mask = (words: string, at: number) => {
    into.masked.push({ start: into.text.length, words });
    append(foreign, [at]);
  };
  const words = node.type === 'inlineCode' ? node.value : foreignWords(node);
  if (node.type === 'text') append(node.value, align(node.value, source, start));
  else if (words !== undefined) mask(words, start);
  else if (isAddress(node, source)) {
    const text = textOf(node);
    const at = align(text, source, start);
    let end = 0;
    for (const found of addressesIn(text)) {
      append(text.slice(end, found.start), at.slice(end, found.start));
      mask(text.slice(found.start, found.end), at[found.start] ?? start);
      // What it runs into may be a part of it.
      const rest = text.slice(found.end);
      end = found.end + (runsOn.test(rest[0] ?? '') ? (rest.match(untilMark)?.[0].length ?? 0) : 0);
    }
    append(text.slice(end), at.slice(end));
  } else if (node.type === 'break') append('\n', [start]);
  else if ('children' in node) {
    const from = into.text.length;
    for (const child of node.children as Nodes[]) gather(child, source, into);
    if (isJsx(node) && node.name === 'Figure') {
      into.settled.push({ start: from, end: into.text.length, id: propOf(node, 'id') });
    }
  }
}

/** An address that stands in the text as itself. */
function isAddress(node: Nodes, source: string): boolean {
  return node.type === 'link' && source[node.position?.start.offset ?? 0] !== '[';
}

function propOf({ attributes }: JsxElement, name: string): string | undefined {
  const value = attributes.find((attribute) => attribute.name === name)?.value;
  return typeof value === 'string' ? value : undefined;
}

function passagesOfProps({ attributes, name }: JsxElement, source: string): Passage[] {
  const contract = contractOf(name ?? '');
  return attributes.flatMap(({ name: prop = '', position, value }) => {
    const { credit, read } = contract?.props[prop] ?? {};
    if (typeof value !== 'string' || !read) return [];
    const start = (position?.start.offset ?? 0) + prop.length + 1;
    const passage = {
      field: `${name}.${prop}`,
      text: value,
      at: align(value, source, start),
      settled: [],
      sourced: false,
      ...(credit && { credit }),
    };
    return read === 'list' ? split(passage) : [passage];
  });
}

/** A list's commas are no punctuation: each of its items is a text of its own. */
function split(passage: Passage): Passage[] {
  return [...passage.text.matchAll(/[^,\uff0c]+/g)].map(({ 0: text, index }) => ({
    ...passage,
    text,
    at: passage.at.slice(index, index + text.length),
  }));
}
