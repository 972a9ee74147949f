import type { Marking } from '../../source/marking.ts';
import { leftoverRules } from './leftovers.ts';
import { numberRules } from './numbers.ts';
import { pairRules } from './pairs.ts';
import { punctuationRules } from './punctuation.ts';
import type { Rule } from './rule.ts';
import { spacingRules } from './spacing.ts';

export const copyRules: readonly Rule[] = [
  ...punctuationRules,
  ...pairRules,
  ...numberRules,
  ...spacingRules,
  ...leftoverRules,
];

/** What a copy editor would mark in a text, each with the clause it goes by, from left to right. */
export function lintCopy(text: string): Marking[] {
  return copyRules
    .flatMap(({ basis, find }) =>
      find(text).map((finding) => (basis ? { ...finding, mend: `${finding.mend}（${basis}）` } : finding)),
    )
    .sort((a, b) => a.start - b.start);
}
