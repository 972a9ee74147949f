import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';
import type { Term } from '../editorial/schemas/term.ts';
import { attribute, type Element, elements } from '../lib/html.ts';
import { replaced } from '../lib/replaced.ts';
import { xmlText } from '../lib/xml.ts';

type Node = DefaultTreeAdapterTypes.Node;

/** The words that a text explains, in its order, and the text with each marked. */
export interface Explained {
  html: string;
  terms: readonly Term[];
}

/** What stands before and behind a word, and behind the quotation that it may be a part of. */
export type Marking = (term: Term, index: number) => { before: string; after: string; behind?: string };

interface Place {
  start: number;
  end: number;
  /** Where the quotation ends that it is a part of; else where the word does. */
  behind: number;
}

/**
 * Where a word is not explained: in controls and headings, in what somebody says or is printed elsewhere, in pictures,
 * charts and tables, whose words are read at a glance.
 */
const closed = new Set(
  'a blockquote button caption code details figure h1 h2 h3 h4 h5 h6 nav pre summary sup table'.split(' '),
);
const blocks = new Set(['p', 'li']);
/** In the place of what is closed. */
const shut = '\ufffc';

/**
 * Marks where a text first has each word, or where `<Term>` says: in running text alone.
 * @param html of a text, what `<Term>` has settled as `Term.astro` has it
 */
export function markTerms(html: string, terms: readonly Term[], mark: Marking): Explained {
  const fragment = parseFragment(html, { sourceCodeLocationInfo: true });
  const settled = elements(fragment, 'span').filter((span) => attribute(span, 'data-term') !== undefined);
  const first = new Map<Term, Place>();
  for (const span of settled) {
    const name = attribute(span, 'data-term') ?? '';
    const term = terms.find((one) => wordsOf(one).includes(name));
    if (term && !first.has(term) && isOpen(span.parentNode)) first.set(term, insideOf(span));
  }
  const words = terms
    .filter((term) => !first.has(term))
    .flatMap((term) => wordsOf(term).map((word) => ({ term, word })))
    .sort((one, other) => other.word.length - one.word.length);
  for (const block of elements(fragment).filter(isRunning)) search(textIn(block, html), words, first);
  const told = [...first].sort(([, one], [, other]) => one.start - other.start);
  const cuts = told.flatMap(([term, { behind, end, start }], index) => {
    const { after, before, behind: bracket = '' } = mark(term, index);
    return [
      { start, end: start, by: before },
      { start: end, end, by: after },
      { start: behind, end: behind, by: bracket },
    ];
  });
  return { html: replaced(html, [...settled.flatMap(tagsOf), ...cuts]), terms: told.map(([term]) => term) };
}

const wordsOf = ({ forms, term }: Term) => [term, ...forms];

function isRunning({ parentNode, tagName }: Element): boolean {
  return blocks.has(tagName) && isOpen(parentNode);
}

function isOpen(node: Element['parentNode']): boolean {
  if (!node || !('tagName' in node)) return true;
  return !closed.has(node.tagName) && isOpen(node.parentNode);
}

/** The words of a block as they are written in the page, and the place there of every character. */
interface Running {
  text: string;
  at: number[];
}

function textIn(block: Element, html: string): Running {
  const running: Running = { text: '', at: [] };
  const gather = (node: Node): void => {
    if (node.nodeName === '#text') {
      const { endOffset = 0, startOffset = 0 } = (node as DefaultTreeAdapterTypes.TextNode).sourceCodeLocation ?? {};
      running.text += html.slice(startOffset, endOffset);
      for (let at = startOffset; at < endOffset; at += 1) running.at.push(at);
    } else if ('tagName' in node && isShut(node)) {
      running.text += shut;
      running.at.push(node.sourceCodeLocation?.startOffset ?? 0);
    } else if ('childNodes' in node) node.childNodes.forEach(gather);
  };
  block.childNodes.forEach(gather);
  return running;
}

/** What is settled is looked at by itself, and a block in a block as well. */
function isShut(element: Element): boolean {
  return closed.has(element.tagName) || blocks.has(element.tagName) || attribute(element, 'data-term') !== undefined;
}

/** Finds in a block what has not been found before. @param words the longest first */
function search({ at, text }: Running, words: readonly { term: Term; word: string }[], first: Map<Term, Place>): void {
  for (let index = 0; index < text.length; index += 1) {
    const here = words.find(({ word }) => text.startsWith(word, index) && isWhole(text, index, word, at));
    if (!here) continue;
    const { term, word } = here;
    const [start = 0, end = 0] = [at[index], at[index + word.length - 1]];
    const quotation = quotationAt(text, index);
    if (!first.has(term) && !quotation?.isSaid)
      first.set(term, { start, end: end + 1, behind: (quotation ? (at[quotation.end] ?? end) : end) + 1 });
    index += word.length - 1;
  }
}

/** Whether a word stands in one piece, and is no part of a longer one in Latin letters. */
function isWhole(text: string, index: number, word: string, at: readonly number[]): boolean {
  const inPiece = (at[index + word.length - 1] ?? 0) - (at[index] ?? 0) === word.length - 1;
  const latin = /[\w&]/;
  const goesOn =
    (latin.test(word[0] ?? '') && latin.test(text[index - 1] ?? '')) ||
    (latin.test(word.at(-1) ?? '') && latin.test(text[index + word.length] ?? ''));
  return inPiece && !goesOn;
}

/**
 * The quotation around a place. What somebody says is not interrupted, nor is the title of a work; a name in quotation
 * marks is no such thing.
 */
function quotationAt(text: string, index: number): { end: number; isSaid: boolean } | undefined {
  const [title, titled] = [text.lastIndexOf('《', index), text.lastIndexOf('》', index)];
  if (title > titled) return { end: index, isSaid: true };
  const start = text.lastIndexOf('“', index);
  const end = text.indexOf('”', index);
  if (start < 0 || text.slice(start, index).includes('”')) return undefined;
  const inside = text.slice(start + 1, end < 0 ? undefined : end);
  const isSaid = end < 0 || /[，。！？；、：…]/.test(inside) || /[：说道问答喊]$/.test(text.slice(0, start));
  return { end, isSaid };
}

function insideOf(span: Element): Place {
  const { endTag, startTag } = span.sourceCodeLocation ?? {};
  if (!startTag || !endTag) throw new Error('An element without a place');
  return { start: startTag.endOffset, end: endTag.startOffset, behind: endTag.startOffset };
}

function tagsOf(span: Element) {
  const { end, start } = insideOf(span);
  const { endOffset = end, startOffset = start } = span.sourceCodeLocation ?? {};
  return [
    { start: startOffset, end: start, by: '' },
    { start: end, end: endOffset, by: '' },
  ];
}

/** On a story's own page: a link to the explanation at the end of the text, which leads back. */
export const asLink: Marking = (term, index) => ({
  before: `<a class="term" id="${mentionOf(index)}" role="doc-glossref" href="#${anchorOf(index)}" aria-label="${xmlText(term.term)}，解释">`,
  after: '</a>',
});

/** In a feed, which shows no notes: the explanation in brackets. */
export const inBrackets: Marking = ({ explanation }) => ({
  before: '',
  after: '',
  behind: `（${xmlText(explanation.replace(/。$/, ''))}）`,
});

/** Where several stories stand on one page, the explanations stand under each: nothing leads there. */
export const unmarked: Marking = () => ({ before: '', after: '' });

export const mentionOf = (index: number) => `term-mention-${index + 1}`;
export const anchorOf = (index: number) => `term-${index + 1}`;
