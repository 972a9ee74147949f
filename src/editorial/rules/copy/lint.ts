import type { Marking } from '../../source/marking.ts';
import { catalogue } from '../catalogue/catalogue.ts';
import { disguiseRules } from './disguised.ts';
import { halfWidthRules } from './half-width.ts';
import { leftoverRules } from './leftovers.ts';
import { numberRules } from './numbers.ts';
import { pairRules } from './pairs.ts';
import { punctuationRules } from './punctuation.ts';
import { foreignQuoteRules, straightQuoteRules } from './quotes.ts';
import type { Rule } from './rule.ts';
import { spacingRules } from './spacing.ts';
import { technicalIn } from './technical.ts';
import { narrow, widthRules } from './width.ts';

/** Marks in forms of their own; the other rules read them in the right one. */
const formRules: readonly Rule[] = [...disguiseRules, ...foreignQuoteRules];
const otherRules: readonly Rule[] = [
  ...halfWidthRules,
  ...punctuationRules,
  ...pairRules,
  ...straightQuoteRules,
  ...numberRules,
  ...spacingRules,
  ...leftoverRules,
];

/** What a copy editor would mark in a text, each with the clause it goes by, from left to right. */
export function lintCopy(text: string): Marking[] {
  // Others read a form as what it will be, or mending it would show them another mistake.
  const narrowed = narrow(text);
  const technical = technicalIn(narrowed);
  const isTechnical = ({ end, start }: Marking) => technical.slice(start, end).includes(true);
  const judged = (rules: readonly Rule[], read: string) =>
    rules.flatMap((rule) =>
      rule(read)
        .map((finding) => (finding.fix !== undefined && isTechnical(finding) ? untouched(finding) : finding))
        .map(withClause),
    );
  const forms = judged(formRules, narrowed);
  const found = [...judged(widthRules, text), ...forms, ...judged(otherRules, inForm(narrowed, forms))];
  return found.sort((a, b) => a.start - b.start);
}

/** A text of the same length, with every mark in its right form, as far as that is certain. */
function inForm(text: string, findings: readonly Marking[]): string {
  const signs = text.split('');
  for (const { end, fix, start } of findings) if (fix && fix.length === end - start) signs[start] = fix;
  return signs.join('');
}

/** With the clause it goes by, where there is one. */
function withClause(finding: Marking): Marking {
  const { clause } = catalogue[finding.rule];
  return clause ? { ...finding, mend: `${finding.mend}（${clause}）` } : finding;
}

function untouched({ fix: _, mend, ...finding }: Marking): Marking {
  return { ...finding, mend: `${mend}；是网址、文件名或算式里的，照原样放进反引号（\`…\`）` };
}
