import type { Nodes, Root } from 'mdast';
import { wide } from '../../lib/han.ts';
import { contractOf } from './contracts.ts';
import { isJsx, type JsxElement } from './guard.ts';

/** A piece of what readers get of a story: what it is, in an editor's words, and what it says. */
export interface ProofLine {
  what: string;
  text: string;
  /** Where it begins in its file. */
  offset?: number;
}

/** What an editor settles with them readers get elsewhere: figures and words that are explained. */
const settling = ['Figure', 'Term'];
const blocks: Readonly<Record<string, string>> = { heading: '小标题', paragraph: '正文', tableRow: '表格' };

/** All that a body says and shows, piece by piece: its text, the props of its components, where its links lead. */
export function linesOfBody(tree: Root): ProofLine[] {
  const lines: ProofLine[] = [];
  const walk = (node: Nodes | JsxElement): void => {
    const what = blocks[node.type];
    const offset = node.position?.start.offset ?? 0;
    if (what) add(what, wordsIn(node), offset);
    if (isJsx(node) && !settling.includes(node.name ?? '')) lines.push(...linesOfTag(node));
    if (node.type === 'link' || node.type === 'definition') add('链接', node.url, offset);
    if (node.type === 'code') add('正文', node.value, offset);
    if ('children' in node) for (const child of node.children as Nodes[]) walk(child);
  };
  const add = (what: string, text: string, offset: number) => {
    const words = tidy(text);
    if (words) lines.push({ what, text: words, offset });
  };
  walk(tree);
  return lines;
}

/** The words of a block, without notes to colleagues. */
function wordsIn(node: Nodes | JsxElement): string {
  if (/Expression$/.test(node.type)) return '';
  if (node.type === 'break') return ' ';
  // The cells of a row are told apart; what is in a line is one text.
  if ('children' in node) return (node.children as Nodes[]).map(wordsIn).join(node.type === 'tableRow' ? ' | ' : '');
  return 'value' in node ? String(node.value) : '';
}

/** In the order of its contract, in whatever order they are written. */
function linesOfTag({ attributes, name, position }: JsxElement): ProofLine[] {
  const order = Object.keys(contractOf(name ?? '')?.props ?? {});
  const given = attributes.flatMap((attribute): (ProofLine & { prop: string })[] => {
    const { name: prop = '', value } = attribute;
    const offset = attribute.position?.start.offset ?? 0;
    return [{ prop, what: `${name} ${prop}`, text: typeof value === 'string' ? tidy(value) : '有', offset }];
  });
  if (given.length === 0) return [{ what: name ?? '', text: '有', offset: position?.start.offset ?? 0 }];
  return given
    .sort((one, other) => order.indexOf(one.prop) - order.indexOf(other.prop))
    .map(({ prop: _, ...line }) => line);
}

const besideHan = (blank: string) => new RegExp(`(?<=${wide.source})${blank}|${blank}(?=${wide.source})`, 'g');
const [lineEnd, blank] = [besideHan(' *\\n *'), besideHan(' ')];

/** As readers see it: a new line of the source is a blank at most, and none beside Han. */
export function tidy(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[^\S\n]+/g, ' ')
    .replace(lineEnd, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** By it a piece is known to be the same: blanks are no change where they part no words of Latin letters. */
export function keyOf({ text, what }: Pick<ProofLine, 'text' | 'what'>): string {
  return `${what}\t${text.replace(blank, '')}`;
}
