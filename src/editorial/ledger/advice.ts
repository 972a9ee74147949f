import { ledgerFile } from '../../lib/content-folder.ts';
import type { RuleId } from '../../lib/rule-id.ts';
import { sameValue } from '../../lib/value.ts';
import { directionOf } from '../amounts/hedges.ts';
import { measureAtEnd } from '../amounts/measures.ts';
import { isSameMeasure } from '../amounts/units.ts';
import { parseWording } from '../amounts/wording.ts';
import type { Figure } from '../schemas/figure.ts';
import { citationOf } from './format-source.ts';
import type { Segment } from './match.ts';

/** What is wrong with a number, and how to mend it. */
export interface Verdict {
  rule: RuleId;
  what: string;
  mend: string;
  /** No entry is near: what is missing is an entry. */
  unknown?: boolean;
  /**
   * The wording that should stand there: an editor has recorded that these words, of this figure, were wrong.
   * Other digits are set by no other authority.
   */
  correct?: string;
}

/** An amount, and where it stands. */
interface Amount {
  wording: string;
  unit: string | undefined;
  /** Whether it stands in running text. */
  prose: boolean;
  ledger: readonly Figure[];
  reach: readonly Figure[];
  /** The figure of another story that is printed in these words. */
  elsewhere: Segment | undefined;
}

/** Whatever the ledger has that may be meant, or nothing. */
export function missing({ elsewhere, ledger, prose, reach, unit, wording }: Amount): Verdict {
  const [outdated, ...rivals] = ledger.filter((figure) => figure.formerly?.includes(wording));
  if (outdated) return corrected(wording, outdated, rivals.length === 0 && reach.includes(outdated));
  if (elsewhere?.figure) return ofAnother(elsewhere.text, elsewhere.figure, prose);
  const alike = reach.find((figure) => isAlike(wording, unit, figure));
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
export function correctionOf({ wordings }: Figure, outdated: string): string {
  const unit = measureAtEnd(outdated);
  return wordings.find((wording) => measureAtEnd(wording) === unit) ?? wordings[0] ?? '';
}
