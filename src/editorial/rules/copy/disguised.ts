import { everyMatch } from '../../../lib/every-match.ts';
import { numberOf } from '../../../lib/invisible.ts';
import { type Entry, isOrdinary, letters, marks } from '../../../lib/look-alikes.ts';
import type { RuleId } from '../../../lib/rule-id.ts';
import type { Marking } from '../../source/marking.ts';
import type { Rule } from './rule.ts';

/** Whatever of the inventory stands in a text; of two entries that know a character, the first. */
function finder(rule: RuleId, entries: readonly Entry[]): Rule {
  const patterns = entries.map((entry) => ({ ...entry, find: new RegExp(entry.pattern, 'gu') }));
  return (text) => {
    if (isOrdinary(text)) return [];
    const told = new Set<number>();
    return patterns.flatMap(({ find, ...entry }) =>
      everyMatch(text, find).flatMap(({ 0: found, index }): Marking[] => {
        const right = entry.instead?.(found);
        if (right === found || told.has(index)) return [];
        for (let at = index; at < index + found.length; at += 1) told.add(at);
        return [{ start: index, end: index + found.length, rule, ...said(entry, found, right) }];
      }),
    );
  };
}

function said({ called, certain, mend = '' }: Entry, found: string, right: string | undefined) {
  const odd = [...found].find((sign) => sign > '\u007f' && !right?.includes(sign)) ?? found;
  const what = `“${found}”${called}（${numberOf(odd)}）`;
  if (right === undefined) return { what, mend };
  const instead = right.trim() ? `改成“${right}”` : right ? '改成普通空格' : '删去';
  return { what, mend: instead, ...(certain && { fix: right }) };
}

/** Letters and Han that are others than they seem. */
export const disguisedLetters = finder('disguised-letter', letters);

/** Marks that look like those of Chinese texts. */
export const disguiseRules: readonly Rule[] = [finder('disguised-mark', marks)];
