import type { z } from 'astro/zod';
import type { Nodes, Root } from 'mdast';
import { type Document, isPair, isScalar, isSeq, visit as visitYaml } from 'yaml';
import { fieldOf, rolesOf } from '../schemas/roles.ts';
import { contractOf } from './contracts.ts';
import { isJsx, type JsxElement } from './guard.ts';
import type { Marking } from './marking.ts';
import { placeAt } from './place.ts';
import type { Problem } from './problem.ts';

/** A stretch of text that readers see: a paragraph, a headline, a caption, a chart's label. */
export interface Passage {
  /** The field or prop it is written in; a paragraph has none. */
  field?: string;
  text: string;
  /** The place in the file of every character of `text`. */
  at: readonly number[];
  /** What stands inside `<Figure>`, from and to a character. */
  settled: readonly Settled[];
  /** In a chart's own table, whose numbers bring their source along. */
  sourced: boolean;
}

export interface Settled {
  start: number;
  end: number;
  /** The figure it is; none when it is no figure at all. */
  id: string | undefined;
}

/** Stands for what is no running text: code, an address. No rule knows it, and nothing joins across it. */
const foreign = '\ufffc';
const blocks = ['paragraph', 'heading', 'tableCell'];

/** The passages of a body. @param source the text the tree was read from */
export function passagesOfBody(tree: Root, source: string): Passage[] {
  const passages: Passage[] = [];
  const walk = (node: Nodes | JsxElement, sourced: boolean): void => {
    if (isJsx(node)) passages.push(...passagesOfProps(node, source));
    if (blocks.includes(node.type)) {
      const passage = { text: '', at: [] as number[], settled: [] as Settled[], sourced };
      gather(node as Nodes, source, passage);
      if (passage.text.trim()) passages.push(passage);
    }
    const inside = sourced || (isJsx(node) && Boolean(contractOf(node.name ?? '')?.sourced));
    if ('children' in node) for (const child of (node as { children: Nodes[] }).children) walk(child, inside);
  };
  walk(tree, false);
  return passages;
}

function gather(node: Nodes, source: string, into: { text: string; at: number[]; settled: Settled[] }): void {
  const start = node.position?.start.offset ?? 0;
  const append = (text: string, at: readonly number[]) => {
    into.text += text;
    into.at.push(...at);
  };
  if (node.type === 'text') append(node.value, align(node.value, source, start));
  else if (node.type === 'inlineCode' || isAddress(node, source)) append(foreign, [start]);
  else if (node.type === 'break') append('\n', [start]);
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
    const read = contract?.props[prop]?.read;
    if (typeof value !== 'string' || !read) return [];
    const start = (position?.start.offset ?? 0) + prop.length + 1;
    const passage = {
      field: `${name}.${prop}`,
      text: value,
      at: align(value, source, start),
      settled: [],
      sourced: false,
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

/**
 * The passages of frontmatter, or of a YAML file.
 * @param source the text the document was read from
 * @param schema leaves out what is not for readers
 */
export function passagesOfYaml(document: Document.Parsed, source: string, schema: z.ZodType): Passage[] {
  const passages: Passage[] = [];
  visitYaml(document, {
    Pair: (_, pair, path) => (isUnread(schema, [...path, pair]) ? visitYaml.SKIP : undefined),
    Scalar: (key, scalar, path) => {
      const { range, value } = scalar;
      if (key === 'key' || typeof value !== 'string' || !range || isUnread(schema, [...path, scalar])) return;
      const at = align(value, source, range[0]);
      // `|` marks where a headline may break, and is not to be seen.
      const seen = [...at.keys()].filter((index) => value[index] !== '|');
      const field = path.flatMap((parent) =>
        parent && 'key' in parent && isScalar(parent.key) ? String(parent.key.value) : [],
      );
      passages.push({
        field: field.join('.'),
        text: seen.map((index) => value[index]).join(''),
        at: seen.map((index) => at[index] ?? 0),
        settled: [],
        sourced: false,
      });
    },
  });
  return passages;
}

function isUnread(schema: z.ZodType, nodes: readonly unknown[]): boolean {
  const field = fieldAt(schema, nodes);
  return field !== undefined && rolesOf(field).read === false;
}

/** The schema of what stands at a place of a document, if it knows of it. @param nodes from the document down */
function fieldAt(schema: z.ZodType, nodes: readonly unknown[]): z.ZodType | undefined {
  return nodes.reduce<z.ZodType | undefined>((at, node, index) => {
    if (at && isPair(node)) return isScalar(node.key) ? fieldOf(at, String(node.key.value)) : undefined;
    return at && isSeq(node) && index < nodes.length - 1 ? fieldOf(at, 0) : at;
  }, schema);
}

/**
 * Where in the source each character of a value stands. A value is its source without quotes,
 * escapes and indentation; an entity (`&lt;`) is one character.
 */
function align(value: string, source: string, start: number): number[] {
  let offset = start;
  return [...Array(value.length).keys()].map((index) => {
    while (offset < source.length && source[offset] !== value[index]) {
      const [entity] = source.slice(offset, offset + 12).match(/^&#?\w+;/) ?? [];
      if (entity) {
        offset += entity.length;
        return offset - entity.length;
      }
      offset += 1;
    }
    offset += 1;
    return offset - 1;
  });
}

/** Tells of it at its place in the file. What is wrong with the words of a draft is only told. */
export function problemIn(
  { file, source, story }: { file: string; source: string; story?: { draft: boolean } | undefined },
  { at, field }: Passage,
  { end, fix, mend, start, what }: Marking,
): Problem {
  const from = at[start] ?? 0;
  const to = (at[end - 1] ?? from) + 1;
  return {
    file,
    ...placeAt(source, from),
    ...(field && { field }),
    what,
    mend,
    ...(story?.draft && { warning: true as const }),
    // Markup that stands between the characters would be lost.
    ...(fix !== undefined && to - from === end - start && { fix: { start: from, end: to, text: fix } }),
  };
}
