import type { Marking } from '../../source/marking.ts';
import { catalogue } from '../catalogue/catalogue.ts';
import { leftoverRules } from './leftovers.ts';
import { numberRules } from './numbers.ts';
import { pairRules } from './pairs.ts';
import { punctuationRules } from './punctuation.ts';
import type { Rule } from './rule.ts';
import { spacingRules } from './spacing.ts';
import { technicalIn } from './technical.ts';
import { narrow, widthRules } from './width.ts';

const otherRules: readonly Rule[] = [
  ...punctuationRules,
  ...pairRules,
  ...numberRules,
  ...spacingRules,
  ...leftoverRules,
];

/** What a copy editor would mark in a text, each with the clause it goes by, from left to right. */
export function lintCopy(text: string): Marking[] {
  // The other rules read full-width digits as what they will be, or mending one would show them another mistake.
  const narrowed = narrow(text);
  const technical = technicalIn(narrowed);
  const isTechnical = ({ end, start }: Marking) => technical.slice(start, end).includes(true);
  const judged = (rules: readonly Rule[], read: string) =>
    rules.flatMap((rule) =>
      rule(read)
        .map((finding) => (finding.fix !== undefined && isTechnical(finding) ? untouched(finding) : finding))
        .map(withClause),
    );
  return [...judged(widthRules, text), ...judged(otherRules, narrowed)].sort((a, b) => a.start - b.start);
}

/** With the clause it goes by, where there is one. */
function withClause(finding: Marking): Marking {
  const { clause } = catalogue[finding.rule];
  return clause ? { ...finding, mend: `${finding.mend}（${clause}）` } : finding;
}

function untouched({ fix: _, mend, ...finding }: Marking): Marking {
  return { ...finding, mend: `${mend}；是网址、文件名或算式里的，照原样放进反引号（\`…\`）` };
}
