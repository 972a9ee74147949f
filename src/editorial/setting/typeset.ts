import { type Block, blocksOf } from './blocks.ts';
import { ems } from './ems.ts';
import { type Insertion, insertAt, wrap } from './insertions.ts';
import { looseAt } from './loose.ts';
import { breaksIn } from './phrases.ts';
import { type Span, wholesIn } from './whole.ts';

/** The last characters of less may stand alone: it is a label, and most of it would move. */
const shortest = 5;
/** A part of a headline up to this length is not broken where its line holds it: `type.css` has a rule for each. */
const longestPart = 12;
/** Where a line may end. The gap between a digit and Han would be lost with what says so, and 33年|前 reads badly. */
const seam = /^[\p{Script=Han}”’》）](?![前后来间内里])[\p{Script=Han}\w“‘《（]$/u;

/**
 * Sets a page: says where headlines may break, and what in running text may not. It is put into the page's source,
 * of which nothing else is touched; what is copied, searched for and read out stays the same.
 */
export function typeset(html: string): string {
  const insertions = blocksOf(html).flatMap((block) => (block.headline ? breaksOf(block) : wholesOf(block)));
  let set = '';
  let end = 0;
  for (const { at, text } of insertions.sort((a, b) => a.at - b.at || turnOf(a) - turnOf(b))) {
    set += html.slice(end, at) + text;
    end = at;
  }
  return set + html.slice(end);
}

/** At one place what ends there comes first, and a break stands between two elements. */
function turnOf({ text }: Insertion): number {
  return text.startsWith('</') ? 0 : text.startsWith('<wbr') ? 1 : 2;
}

function breaksOf(block: Block): Insertion[] {
  const text = textOf(block);
  const ends = [...block.marks, text.length];
  return ends.flatMap((end, index) => {
    const start = ends[index - 1] ?? 0;
    const part = text.slice(start, end);
    const length = Math.ceil(ems(part));
    const mark = block.marks.length > 0 && length <= longestPart ? `<wbr class="past-${length}">` : '<wbr>';
    return breaksIn(part).flatMap((offset) => insertAt(block, start + offset, mark));
  });
}

function wholesOf(block: Block): Insertion[] {
  const text = textOf(block);
  const numbers = wholesIn(text).flatMap((span) => inWords(text, span));
  const kept = [...numbers, ...dotsIn(text, numbers)];
  const spans = ems(text) < shortest ? kept : withLast(text, kept);
  return [
    ...looseness(block, text, spans),
    ...[...new Set([...quotesIn(text), ...seamsOf(text, spans)])].flatMap((offset) => insertAt(block, offset, '<wbr>')),
    ...spans.flatMap((span) => wrap(block, span, '<span class="whole">', '</span>')),
    ...spans.filter((span) => opensByGap(text, span, spans)).flatMap(([start]) => insertAt(block, start - 1, '<wbr>')),
  ];
}

/** The dot of a name, 买买提·吐尔逊, never begins a line (GB/T 15834—2011 5.1.10): it keeps to the character before. */
function dotsIn(text: string, others: readonly Span[]): Span[] {
  return Array.from(text.matchAll(/\p{Script=Han}·/gu), ({ index }): Span => [index, index + 2]).filter(
    ([start, end]) => !others.some(([from, to]) => from < end && start < to),
  );
}

/**
 * What is two words is kept as two, for before all of it would be a hole: a rough number in Han whose second word begins
 * with its scale, 几十|亿条, and one whose measure word 个 counts a word of its own, 4个多|小时.
 */
const seconds = /(?<=^[几数十百千]{2,})[万亿].*$|(?<=个[余多来半])(?:小时|钟头|星期|季度|世纪|工作日).*$/;

function inWords(text: string, [start, end]: Span): Span[] {
  const [second = ''] = text.slice(start, end).match(seconds) ?? [];
  const seam = end - second.length;
  return second
    ? [
        [start, seam],
        [seam, end],
      ]
    : [[start, end]];
}

/** A justified paragraph says where it is ragged. */
function looseness({ justified }: Block, text: string, spans: readonly Span[]): Insertion[] {
  const loose = justified ? looseAt(text, spans, justified.indent) : [];
  return justified && loose.length > 0 ? [{ at: justified.tagEnd - 1, text: ` data-loose="${loose.join(' ')}"` }] : [];
}

/**
 * Whether a span begins with the gap between Han and a digit. A line that is full but for that gap Chromium ends at the
 * last end of an element, wherever that is (`text-autospace`, seen in 153): a place to break before the last character
 * gives it a near one.
 */
function opensByGap(text: string, [start]: Span, spans: readonly Span[]): boolean {
  const gap = /\p{Script=Han}{2}$/u.test(text.slice(0, start)) && /[\dA-Za-z]/.test(text[start] ?? '');
  return gap && !spans.some(([from, to]) => from < start - 1 && start - 1 < to);
}

/** No line holds one character alone (孤字, W3C clreq): the last two keep together, with the marks behind them. */
function withLast(text: string, spans: readonly Span[]): Span[] {
  const last = text.match(/(?:\p{Script=Han}|[\w.%]{1,6})\p{Script=Han}[^\p{L}\p{N}]{0,3}$/u);
  if (!last) return [...spans];
  const [start, end] = [last.index ?? 0, text.trimEnd().length];
  const touching = spans.find((span) => span[1] > start);
  const others = spans.filter((span) => span !== touching);
  return [...others, touching ? [Math.min(start, touching[0]), end] : [start, end]];
}

/**
 * Where a line may end at a quotation mark and browsers do not let it (UAX 14, LB19): between two quotations, and where
 * one begins or ends with a digit or a Latin letter.
 */
function quotesIn(text: string): number[] {
  const places =
    /(?<=[”’])(?=[“‘])|(?<=[\p{Script=Han}，。、；：！？》）])(?=[“‘][\dA-Za-z…])|(?<=[\dA-Za-z%][”’])(?=[\p{Script=Han}《（])/gu;
  return Array.from(text.matchAll(places), ({ index }) => index);
}

/** Behind a span, before what may begin a line: Chromium ends no line where a part that is not broken ends. */
function seamsOf(text: string, spans: readonly Span[]): number[] {
  return spans.map(([, end]) => end).filter((end) => seam.test(text.slice(end - 1, end + 1)));
}

function textOf({ texts }: Block): string {
  return texts.map(({ value }) => value).join('');
}
