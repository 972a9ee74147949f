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
  const findings = ({ field, text }: Passage) => [...lintCopy(text), ...(field ? lineEnd(text) : [])];
  return file.passages.flatMap((passage) => findings(passage).map((finding) => problemIn(file, passage, finding)));
}
