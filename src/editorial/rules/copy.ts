import type { RuleId } from '../../lib/rule-id.ts';
import type { ContentFile } from '../content/content.ts';
import type { Passage } from '../source/passage.ts';
import type { Problem } from '../source/problem.ts';
import { brokenLine, problemIn } from '../source/problem-in.ts';
import { lintCopy } from './copy/lint.ts';
import { patternRule } from './copy/rule.ts';
import { wide } from './copy/spacing.ts';

/** Paragraphs are joined where their lines end; the values of fields are not. */
const lineEnd = patternRule(
  'line-break-in-field',
  new RegExp(`(?<=${wide})[ \\t]*\\n\\s*(?=${wide})`, 'gu'),
  () => brokenLine,
);

/** What a copy editor would mark in all that readers read of a file. */
export function checkCopy(file: ContentFile): Problem[] {
  const findings = ({ credit, field, text }: Passage) => {
    const ofCopy = lintCopy(text).filter(
      ({ end, rule, start }) => !(credit && partsNames(rule, text.slice(start, end))),
    );
    return [...ofCopy, ...(field ? lineEnd(text) : [])];
  };
  return file.passages.flatMap((passage) => findings(passage).map((finding) => problemIn(file, passage, finding)));
}

/** One space between two names, or between a name and what it did, is how papers print them. */
function partsNames(rule: RuleId, words: string): boolean {
  return rule === 'stray-space' && words === ' ';
}
