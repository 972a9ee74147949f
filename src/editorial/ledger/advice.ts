import { sharedFigures } from '../../lib/content-folder.ts';
import type { RuleId } from '../../lib/rule-id.ts';
import { sameValue } from '../../lib/value.ts';
import { directionOf } from '../amounts/hedges.ts';
import { measureAtEnd } from '../amounts/measures.ts';
import { isSameMeasure } from '../amounts/units.ts';
import { parseWording } from '../amounts/wording.ts';
import type { Figure } from '../schemas/figure.ts';
import type { Ledger } from './ledger.ts';
import type { Reach, Segment } from './match.ts';

/** What is wrong with a number, and how to mend it. */
export interface Verdict {
  rule: RuleId;
  what: string;
  mend: string;
  /** What is missing may be an entry. */
  unknown?: boolean;
  /**
   * The wording that should stand there: an editor has recorded that these words, of this figure, were wrong.
   * Other digits are set by no other authority.
   */
  correct?: string;
}

/** What a text is held against. */
export interface Scope {
  ledger: Ledger;
  /** The figures that the text may mean by a wording. */
  reach: Reach;
  /** The file that its own figures stand in. */
  own: string;
}

/** An amount, and where it stands. */
interface Amount {
  wording: string;
  unit: string | undefined;
  /** Whether it stands in running text. */
  prose: boolean;
  scope: Scope;
  /** The figure of another story that is printed in these words. */
  elsewhere: Segment | undefined;
}

/** Whatever the ledger has that may be meant, or nothing. */
export function missing({ elsewhere, prose, scope, unit, wording }: Amount): Verdict {
  const { ledger, own, reach } = scope;
  const inReach = (figure: Figure) => reach.some((figures) => figures.includes(figure));
  const [outdated, ...rivals] = outdatedBy(wording, ledger.figures);
  if (outdated) return corrected(wording, outdated, rivals.length === 0 && inReach(outdated), own);
  if (elsewhere?.figure && !inReach(elsewhere.figure)) return ofAnother(elsewhere.text, elsewhere.figure, prose, scope);
  const alike = reach.flat().find((figure) => isAlike(wording, unit, figure));
  if (alike) {
    return {
      rule: 'figure-wording',
      what: `“${wording}”和数字总账对不上，“${alike.id}”的写法是“${alike.wordings.join('”“')}”`,
      mend: `说的是它，照总账的写法写，“余”“多”一类的字不增不减；说的是别的，先登进 ${own}`,
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

/** @param certain elsewhere the same words may be true of something else */
function corrected(wording: string, figure: Figure, certain: boolean, own: string): Verdict {
  const correct = correctionOf(figure, wording);
  return {
    rule: 'figure-corrected',
    what: `“${wording}”已经更正，数字总账里的“${figure.id}”现在是“${correct}”`,
    mend: certain ? `改成“${correct}”` : `说的是它，改成“${correct}”；说的是别的，先登进 ${own}`,
    ...(certain && { correct }),
  };
}

function ofAnother(wording: string, { id }: Figure, prose: boolean, { ledger, own }: Scope): Verdict {
  const named = prose ? `写成 <Figure id="${id}">${wording}</Figure>` : `把它挪进 ${sharedFigures}`;
  return {
    rule: 'figure-elsewhere',
    what: `“${wording}”是“${id}”的写法，可它登在 ${ledger.files.get(id)}，不是这一篇的数`,
    mend: `说的是它，${named}；说的是别的，登进 ${own}`,
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
export function correctionOf({ wordings }: Figure, outdated: string): string {
  const unit = measureAtEnd(outdated);
  return wordings.find((wording) => measureAtEnd(wording) === unit) ?? wordings[0] ?? '';
}
