import type { z } from 'astro/zod';
import type { Nodes, Root } from 'mdast';
import { type Document, isPair, isScalar, isSeq, visit as visitYaml } from 'yaml';
import { fieldOf, type Roles, rolesOf } from '../schemas/roles.ts';
import { align } from './align.ts';
import { contractOf } from './contracts.ts';
import { isJsx, type JsxElement } from './guard.ts';
import type { Marking } from './marking.ts';
import { placeAt } from './place.ts';
import type { Problem } from './problem.ts';
import { saysTheSame } from './said.ts';

/** A stretch of text that readers see: a paragraph, a headline, a caption, a chart's label. */
export interface Passage {
  /** The field or prop it is written in; a paragraph has none. */
  field?: string;
  text: string;
  /** The place in the file of every character of `text`. */
  at: readonly number[];
  /** What stands inside `<Figure>`, from and to a character. */
  settled: readonly Settled[];
  /** A heading, the words of a pull quote, or a field that is set as a headline. */
  headline?: true;
  /** In a chart's own table, whose numbers bring their source along. */
  sourced: boolean;
}

interface Settled {
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
  const walk = (node: Nodes | JsxElement, sourced: boolean, quoted: boolean): void => {
    if (isJsx(node)) passages.push(...passagesOfProps(node, source));
    if (blocks.includes(node.type)) {
      const headline = node.type === 'heading' || quoted || holdsQuote(node);
      const passage = {
        text: '',
        at: [] as number[],
        settled: [] as Settled[],
        sourced,
        ...(headline && { headline: true as const }),
      };
      gather(node as Nodes, source, passage);
      if (passage.text.trim()) passages.push(passage);
    }
    const inChart = sourced || (isJsx(node) && Boolean(contractOf(node.name ?? '')?.sourced));
    const inQuote = quoted || isQuote(node);
    if ('children' in node) for (const child of (node as { children: Nodes[] }).children) walk(child, inChart, inQuote);
  };
  walk(tree, false, false);
  return passages;
}

function isQuote(node: Nodes | JsxElement): boolean {
  return isJsx(node) && node.name === 'PullQuote';
}

/** On one line with its tags, a quote is parsed as a part of a paragraph. */
function holdsQuote(node: Nodes | JsxElement): boolean {
  return 'children' in node && (node as { children: Nodes[] }).children.some(isQuote);
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
 * @param schema tells what each field is for, and leaves out what is not for readers; without it all is read
 */
export function passagesOfYaml(document: Document.Parsed, source: string, schema?: z.ZodType): Passage[] {
  const passages: Passage[] = [];
  visitYaml(document, {
    Pair: (_, pair, path) => (rolesAt(schema, [...path, pair]).read === false ? visitYaml.SKIP : undefined),
    Scalar: (key, scalar, path) => {
      const { range, value } = scalar;
      const { headline, read } = rolesAt(schema, [...path, scalar]);
      if (key === 'key' || typeof value !== 'string' || !range || read === false) return;
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
        ...(headline && { headline }),
      });
    },
  });
  return passages;
}

/** What the field at a place of a document is for, as far as a schema knows of it. @param nodes from the document down */
function rolesAt(schema: z.ZodType | undefined, nodes: readonly unknown[]): Roles {
  const field = nodes.reduce<z.ZodType | undefined>((at, node, index) => {
    if (at && isPair(node)) return isScalar(node.key) ? fieldOf(at, String(node.key.value)) : undefined;
    return at && isSeq(node) && index < nodes.length - 1 ? fieldOf(at, 0) : at;
  }, schema);
  return field ? rolesOf(field) : {};
}

/** A new line in a field or a prop: readers see a space there. */
export const brokenLine = {
  what: '换行的地方会多出一个空格',
  mend: '把下一行接到这一行后面；是几项并列的，接上以后加标点',
};

/** Tells of it at its place in the file. What is wrong with the words of a draft is only told. */
export function problemIn(
  { file, source, story }: { file: string; source: string; story?: { draft: boolean } | undefined },
  { at, field, text }: Passage,
  { end, fix, mend, recorded, start, what }: Marking,
): Problem {
  const from = at[start] ?? 0;
  const to = (at[end - 1] ?? from) + 1;
  // Markup between the characters would be lost, and an escape or an entity cut in two.
  const plain = source.slice(from, to) === text.slice(start, end) && source[from - 1] !== '\\';
  const [before = '', after = ''] = [text[start - 1], text[end]];
  // The space of a finding that nobody typed: YAML reads the end of a line as one.
  const folded = text[start] === ' ' && /[\r\n]/.test(source[from] ?? '');
  const same = () => saysTheSame(text.slice(Math.max(start - 1, 0), end + 1), `${before}${fix}${after}`);
  return {
    file,
    ...placeAt(source, from),
    ...(field && { field }),
    ...(folded ? brokenLine : { what, mend }),
    ...(story?.draft && { warning: true as const }),
    ...(fix !== undefined && plain && (recorded || same()) && { fix: { start: from, end: to, text: fix } }),
  };
}
