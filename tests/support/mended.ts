import { lintCopy } from '../../src/editorial/rules/copy/lint.ts';
import { fixed } from '../../src/tools/fix.ts';

/** A text after one run of every fix there is. */
export function mendedOnce(text: string): string {
  const fixes = lintCopy(text).flatMap(({ end, fix, start }) => (fix === undefined ? [] : [{ start, end, text: fix }]));
  return fixed(text, fixes);
}

/** A text as it would be after `--fix`, which goes on until nothing is left to mend. */
export function mended(text: string): string {
  let before = text;
  for (let pass = 0; pass < 9; pass += 1) {
    const after = mendedOnce(before);
    if (after === before) return after;
    before = after;
  }
  throw new Error(`never done: ${text}`);
}
