import { ledgerFile } from '../../lib/content-folder.ts';
import type { RuleId } from '../../lib/rule-id.ts';
import { sameValue } from '../../lib/value.ts';
import { type FoundAmount, findAmounts } from '../amounts/find.ts';
import { directionOf, hedgesAfter, hedgesBefore } from '../amounts/hedges.ts';
import { measureAtEnd } from '../amounts/measures.ts';
import { isSameMeasure } from '../amounts/units.ts';
import { parseWording } from '../amounts/wording.ts';
import type { Figure } from '../schemas/figure.ts';
import { citationOf } from './format-source.ts';
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
export interface Uncovered {
  start: number;
  end: number;
  rule: RuleId;
  what: string;
  mend: string;
  /** No entry is near: what is missing is an entry. */
  unknown: boolean;
  /**
   * The wording that should stand there: an editor has recorded that these words, of this figure, were wrong.
   * Other digits are set by no other authority.
   */
  correct?: string;
}

interface Match extends Segment {
  start: number;
  end: number;
}

/**
 * Holds every statistic of a text against the ledger: it must be there, in the ledger's words, no vague
 * word dropped and none added, and in running text it must be clear which entry is meant.
 * @param reach the figures that the text may mean; see `figuresInReach`
 */
export function uncoveredIn(passage: TextToCover, ledger: readonly Figure[], reach = ledger): Uncovered[] {
  const { prose, settled, text } = passage;
  const settledAt = inTurn([...settled].sort((a, b) => a.start - b.start));
  const matchAt = inTurn(located(matchFigures(text, reach)));
  const elsewhereAt = inTurn(reach === ledger ? [] : located(matchFigures(text, ledger)));
  const ofSettled = settled.flatMap((span) => misnamed(text, span, ledger));
  const ofAmounts = findAmounts(text).flatMap((amount): Uncovered[] => {
    const match = matchAt(amount);
    const elsewhere = elsewhereAt(amount);
    if (settledAt(amount)) return [];
    const added = match && addedTo(match, amount, text);
    const found =
      match && added !== undefined
        ? (hedged(match, added) ?? (prose ? ambiguous(match) : undefined))
        : missing(amount, {
            passage,
            ledger,
            reach,
            elsewhere: elsewhere && covers(elsewhere, amount) ? elsewhere : undefined,
          });
    return found ? [{ start: amount.start, end: amount.end, unknown: false, ...found }] : [];
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

type Verdict = Pick<Uncovered, 'rule' | 'what' | 'mend'> & Partial<Uncovered>;

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

interface Where {
  passage: TextToCover;
  ledger: readonly Figure[];
  reach: readonly Figure[];
  /** The figure of another story that is printed in these words. */
  elsewhere: Match | undefined;
}

/** Whatever the ledger has that may be meant, or nothing. */
function missing(amount: FoundAmount, { elsewhere, ledger, passage, reach }: Where): Verdict {
  const { prose, text } = passage;
  const wording = text.slice(amount.start, amount.end);
  const [outdated, ...rivals] = ledger.filter((figure) => figure.formerly?.includes(wording));
  if (outdated) return corrected(wording, outdated, rivals.length === 0 && reach.includes(outdated));
  if (elsewhere?.figure) return ofAnother(elsewhere.text, elsewhere.figure, prose);
  const alike = reach.find((figure) => isAlike(wording, amount.unit, figure));
  if (alike) {
    return {
      rule: 'figure-wording',
      what: `“${wording}”和数字总账对不上，“${alike.id}”的写法是“${alike.wordings.join('”“')}”`,
      mend: `说的是它，照总账的写法写，“余”“多”一类的字不增不减；说的是别的，先登进 ${ledgerFile}`,
    };
  }
  const settle = prose ? `，不是统计数字的写成 <Figure none>${wording}</Figure>` : '';
  return {
    rule: 'figure-unregistered',
    what: `“${wording}”不在数字总账里`,
    mend: `先登进 ${ledgerFile}（npm run figures 印出现成的一条）${settle}`,
    unknown: true,
  };
}

/** @param certain elsewhere the same words may be true of something else */
function corrected(wording: string, figure: Figure, certain: boolean): Verdict {
  const correct = correctionOf(figure, wording);
  return {
    rule: 'figure-corrected',
    what: `“${wording}”已经更正，数字总账里的“${figure.id}”现在是“${correct}”`,
    mend: certain ? `改成“${correct}”` : `说的是它，改成“${correct}”；说的是别的，先登进 ${ledgerFile}`,
    ...(certain && { correct }),
  };
}

function ofAnother(wording: string, { id, source }: Figure, prose: boolean): Verdict {
  return {
    rule: 'figure-other-fact',
    what: `“${wording}”是“${id}”的写法，可它出自${citationOf(source)}，不是这一篇的事实`,
    mend: prose
      ? `写明是它：<Figure id="${id}">${wording}</Figure>；这一篇讲的就是那条事实的，在 facts 里写上编号`
      : '在 facts 里写上它的事实编号，或换一种说法',
  };
}

/**
 * Whether a wording may be meant for a figure: as much of the same, with a vague word dropped or added, or one that says
 * the same. 近2000人 is not meant for 2000多名, nor 3天 for 三天两夜.
 */
function isAlike(wording: string, unit: string | undefined, figure: Figure): boolean {
  const isShare = unit === undefined && figure.unit === '%';
  if (!isShare && !figure.wordings.some((each) => isSameMeasure(unit ?? '', measureOf(each, figure)))) return false;
  const read = parseWording(wording, figure.unit);
  if (!read || !sameValue(read.value, figure.value)) return false;
  const [one, other] = [directionOf(read.precision), directionOf(figure.precision)];
  return one === other || one === 'exact' || other === 'exact';
}

/** The measure word of a wording: 夜 of 三天两夜, which is counted in 天. */
function measureOf(wording: string, { unit }: Figure): string {
  return wording.includes(unit) && !measureAtEnd(wording) ? unit : (measureAtEnd(wording) ?? unit);
}

/** Today's words for outdated ones, with the same measure word where there is one. */
function correctionOf({ wordings }: Figure, outdated: string): string {
  const unit = measureAtEnd(outdated);
  return wordings.find((wording) => measureAtEnd(wording) === unit) ?? wordings[0] ?? '';
}

/** `<Figure>` around words that are none of its wordings. */
function misnamed(text: string, span: TextToCover['settled'][number], ledger: readonly Figure[]): Uncovered[] {
  const figure = ledger.find(({ id }) => id === span.id);
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
