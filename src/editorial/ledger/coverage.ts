import { type FoundAmount, findAmounts } from '../amounts/find.ts';
import { hedgesAfter, hedgesBefore } from '../amounts/hedges.ts';
import { isSameMeasure } from '../amounts/units.ts';
import { correctionOf, missing, type Scope, type Verdict } from './advice.ts';
import type { Ledger } from './ledger.ts';
import { matchFigures, type Segment } from './match.ts';

/** A text and what an editor has settled in it. */
export interface TextToCover {
  text: string;
  /** What stands inside `<Figure>`; without an id it is no figure. */
  settled: readonly { start: number; end: number; id?: string | undefined }[];
  /** In running text, where the source is shown, a figure has to be a certain one. */
  prose: boolean;
}

/** A number that the ledger does not cover, or not in these words. */
export interface Uncovered extends Verdict {
  start: number;
  end: number;
  unknown: boolean;
}

interface Match extends Segment {
  start: number;
  end: number;
}

/**
 * Holds every statistic of a text against the ledger: it must be there, in the ledger's words, no vague
 * word dropped and none added, and in running text it must be clear which entry is meant.
 */
export function uncoveredIn(passage: TextToCover, scope: Scope): Uncovered[] {
  const { prose, settled, text } = passage;
  const { ledger, reach } = scope;
  const settledAt = inTurn([...settled].sort((a, b) => a.start - b.start));
  const matchAt = inTurn(located(matchFigures(text, reach)));
  // Most texts lack nothing, and need not be held against the whole ledger.
  let elsewhereAt: ReturnType<typeof inTurn<Match>> | undefined;
  const ofSettled = settled.flatMap((span) => misnamed(text, span, ledger));
  const ofAmounts = findAmounts(text).flatMap((amount): Uncovered[] => {
    const { end, start, unit } = amount;
    const match = matchAt(amount);
    if (settledAt(amount)) return [];
    const added = match && addedTo(match, amount, text);
    if (match && added) {
      const found = hedged(match, added) ?? (prose ? ambiguous(match) : undefined);
      return found ? [{ start, end, unknown: false, ...found }] : [];
    }
    elsewhereAt ??= inTurn(located(matchFigures(text, [ledger.figures])));
    const other = elsewhereAt(amount);
    const elsewhere = other && covers(other, amount) ? other : undefined;
    return [
      { start, end, unknown: false, ...missing({ wording: text.slice(start, end), unit, prose, scope, elsewhere }) },
    ];
  });
  return [...ofSettled, ...ofAmounts].sort((a, b) => a.start - b.start);
}

interface Span {
  start: number;
  end: number;
}

/** Finds the span that has something in common with another one; both are asked for from left to right. */
function inTurn<Of extends Span>(spans: readonly Of[]): (other: Span) => Of | undefined {
  let next = 0;
  return ({ end, start }) => {
    while ((spans[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next += 1;
    const span = spans[next];
    return span && span.start < end ? span : undefined;
  };
}

function covers(match: Span, amount: Span): boolean {
  return match.start <= amount.start && amount.end <= match.end;
}

/**
 * The vague words by which an amount is more than a wording within it, before and behind; none where it covers all of it.
 * 5天 in 3至5天 is another amount: undefined.
 */
function addedTo(match: Match, amount: FoundAmount, text: string): [string, string] | undefined {
  const before = text.slice(Math.min(amount.start, match.start), match.start);
  const after = text.slice(match.end, Math.max(amount.end, match.end));
  const isHedge = (word: string, hedges: object) => word === '' || Object.hasOwn(hedges, word);
  if (isHedge(before, hedgesBefore) && isHedge(after, hedgesAfter)) return [before, after];
  return before === '' && isSameMeasure(after, match.figure?.unit ?? '') ? ['', ''] : undefined;
}

/** A vague word more than the ledger has. */
function hedged({ figure, text }: Match, [before, after]: [string, string]): Verdict | undefined {
  if (!before && !after) return undefined;
  return {
    rule: 'figure-vague',
    what: `“${before}${text}${after}”比数字总账里的“${figure?.id}”多了“${before || after}”`,
    mend: `照总账写“${text}”`,
  };
}

function ambiguous({ figure, rivals, text }: Match): Verdict | undefined {
  if (!rivals) return undefined;
  const ids = [figure, ...rivals].map((candidate) => candidate?.id);
  return {
    rule: 'figure-ambiguous',
    what: `“${text}”在数字总账里有${ids.length}个：${ids.join('、')}`,
    mend: `写明是哪一个：<Figure id="${ids[0]}">${text}</Figure>`,
  };
}

/** `<Figure>` around words that are none of its wordings. */
function misnamed(text: string, span: TextToCover['settled'][number], { byId }: Ledger): Uncovered[] {
  const figure = byId.get(span.id ?? '');
  const words = text.slice(span.start, span.end).trim();
  if (!figure || figure.wordings.includes(words)) return [];
  const what = `<Figure id="${figure.id}"> 里写的是“${words}”，数字总账里的写法是“${figure.wordings.join('”“')}”`;
  const correct = correctionOf(figure, words);
  return [
    {
      ...span,
      rule: 'figure-tag-words',
      what,
      mend: `改成“${correct}”`,
      unknown: false,
      ...(figure.formerly?.includes(words) && { correct }),
    },
  ];
}

function located(segments: readonly Segment[]): Match[] {
  let at = 0;
  return segments.flatMap((segment) => {
    const start = at;
    at += segment.text.length;
    return segment.figure ? [{ ...segment, start, end: at }] : [];
  });
}
