import { sharedFigures } from '../../lib/content-folder.ts';
import type { RuleId } from '../../lib/rule-id.ts';
import { findAmounts } from '../amounts/find.ts';
import { measureAtEnd } from '../amounts/measures.ts';
import { hedgesAfter, parseWording } from '../amounts/wording.ts';
import type { Figure } from '../schemas/figure.ts';
import type { Ledger } from './ledger.ts';
import { matchFigures, type Reach, type Segment } from './match.ts';

/** A text and what an editor has settled in it. */
export interface TextToCover {
  text: string;
  /** What stands inside `<Figure>`; without an id it is no figure. */
  settled: readonly { start: number; end: number; id?: string | undefined }[];
  /** In running text, where the source is shown, a figure has to be a certain one. */
  prose: boolean;
}

/** What a text is held against. */
export interface Scope {
  ledger: Ledger;
  /** The figures that the text may mean by a wording. */
  reach: Reach;
  /** The file that its own figures stand in. */
  own: string;
}

/** A number that the ledger does not cover, or not in these words. */
export interface Uncovered {
  start: number;
  end: number;
  rule: RuleId;
  what: string;
  mend: string;
  /** What is missing may be an entry. */
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
 */
export function uncoveredIn(passage: TextToCover, scope: Scope): Uncovered[] {
  const { settled, text } = passage;
  const matches = located(matchFigures(text, scope.reach));
  const isSettled = (start: number, end: number) => settled.some((span) => span.start < end && start < span.end);
  const ofSettled = settled.flatMap((span) => misnamed(text, span, scope.ledger));
  const ofAmounts = findAmounts(text).flatMap((amount): Uncovered[] => {
    if (isSettled(amount.start, amount.end)) return [];
    const match = matches.find((candidate) => candidate.start < amount.end && amount.start < candidate.end);
    const found = match
      ? (hedged(text, match, amount) ?? (passage.prose ? ambiguous(match) : undefined))
      : missing(text.slice(amount.start, amount.end), scope, passage.prose);
    return found ? [{ start: amount.start, end: amount.end, unknown: false, ...found }] : [];
  });
  return [...ofSettled, ...ofAmounts].sort((a, b) => a.start - b.start);
}

type Verdict = Pick<Uncovered, 'rule' | 'what' | 'mend'> & Partial<Uncovered>;

/** A vague word more than the ledger has. */
function hedged(text: string, match: Match, amount: { start: number; end: number }): Verdict | undefined {
  const before = text.slice(Math.min(amount.start, match.start), match.start);
  const after = text.slice(match.end).match(new RegExp(`^(?:${Object.keys(hedgesAfter).join('|')})`))?.[0] ?? '';
  const [hedge] = [before, after].filter(Boolean);
  if (!hedge) return undefined;
  const { id } = match.figure as Figure;
  return {
    rule: 'figure-vague',
    what: `“${before}${match.text}${after}”比数字总账里的“${id}”多了“${hedge}”`,
    mend: `照总账写“${match.text}”`,
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

/** Whatever the ledger has that may be meant, or nothing. */
function missing(wording: string, { ledger, own, reach }: Scope, prose: boolean): Verdict {
  const [outdated, ...rivals] = outdatedBy(wording, ledger.figures);
  if (outdated) {
    const correct = correctionOf(outdated, wording);
    // Elsewhere the same words may be true of something else.
    const certain = rivals.length === 0 && reach.some((figures) => figures.includes(outdated));
    return {
      rule: 'figure-corrected',
      what: `“${wording}”已经更正，数字总账里的“${outdated.id}”现在是“${correct}”`,
      mend: certain ? `改成“${correct}”` : `说的是它，改成“${correct}”；说的是别的，先登进 ${own}`,
      ...(certain && { correct }),
    };
  }
  const elsewhere = matchFigures(wording, [ledger.figures]).find((segment) => segment.figure)?.figure;
  if (elsewhere) {
    const file = ledger.files.get(elsewhere.id);
    return {
      rule: 'figure-elsewhere',
      what: `“${wording}”是“${elsewhere.id}”的写法，可它登在 ${file}，不是这一篇的数`,
      mend: `${prose ? `说的是它，写成 <Figure id="${elsewhere.id}">${wording}</Figure>` : `说的是它，把它挪进 ${sharedFigures}`}；说的是别的，登进 ${own}`,
      unknown: true,
    };
  }
  const alike = reach.flat().find((figure) => parseWording(wording, figure.unit)?.value === figure.value);
  if (alike) {
    return {
      rule: 'figure-wording',
      what: `“${wording}”和数字总账对不上，“${alike.id}”的写法是“${alike.wordings.join('”“')}”`,
      mend: '照总账的写法写，“余”“多”一类的字不增不减',
    };
  }
  const settle = prose ? `，不是统计数字的写成 <Figure none>${wording}</Figure>` : '';
  return {
    rule: 'figure-unregistered',
    what: `“${wording}”不在数字总账里`,
    mend: `先登进 ${own}（npm run figures 印出现成的一条）${settle}`,
    unknown: true,
  };
}

const formers = new WeakMap<readonly Figure[], Map<string, Figure[]>>();

/** The figures that were once written like this. */
function outdatedBy(wording: string, figures: readonly Figure[]): readonly Figure[] {
  const known = formers.get(figures) ?? new Map<string, Figure[]>();
  if (!formers.has(figures)) {
    for (const figure of figures) {
      for (const former of figure.formerly ?? []) known.set(former, [...(known.get(former) ?? []), figure]);
    }
    formers.set(figures, known);
  }
  return known.get(wording) ?? [];
}

/** Today's words for outdated ones, with the same measure word where there is one. */
function correctionOf({ wordings }: Figure, outdated: string): string {
  const unit = measureAtEnd(outdated);
  return wordings.find((wording) => measureAtEnd(wording) === unit) ?? wordings[0] ?? '';
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
