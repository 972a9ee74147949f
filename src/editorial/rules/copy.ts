import type { ContentFile } from '../content/content.ts';
import { problemIn } from '../source/passages.ts';
import type { Problem } from '../source/problem.ts';
import { lintCopy } from './copy/lint.ts';

/** What a copy editor would mark in all that readers read of a file. */
export function checkCopy(file: ContentFile): Problem[] {
  return file.passages.flatMap((passage) => lintCopy(passage.text).map((finding) => problemIn(file, passage, finding)));
}
