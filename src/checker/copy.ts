import { lintCopy } from '../copy/lint.ts';
import type { ContentFile } from './content.ts';
import { problemIn } from './passages.ts';
import type { Problem } from './problem.ts';

/** What a copy editor would mark in all that readers read of a file. */
export function checkCopy(file: ContentFile): Problem[] {
  return file.passages.flatMap((passage) => lintCopy(passage.text).map((finding) => problemIn(file, passage, finding)));
}
