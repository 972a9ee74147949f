import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Fix, Problem } from '../editorial/source/problem.ts';

/** A text with the fixes made, and not a character changed beside them. Of two that overlap the first is made. */
export function fixed(text: string, fixes: readonly Fix[]): string {
  let result = '';
  let end = 0;
  for (const fix of [...fixes].sort((a, b) => a.start - b.start)) {
    if (fix.start < end) continue;
    result += text.slice(end, fix.start) + fix.text;
    end = fix.end;
  }
  return result + text.slice(end);
}

/** Makes every fix there is, in the files. @returns how many there were */
export function applyFixes(root: string, problems: readonly Problem[]): number {
  const byFile = Map.groupBy(
    problems.filter(({ fix }) => fix),
    ({ file }) => file,
  );
  for (const [file, found] of byFile) {
    const path = join(root, file);
    writeFileSync(
      path,
      fixed(
        readFileSync(path, 'utf8'),
        found.flatMap(({ fix }) => fix ?? []),
      ),
    );
  }
  return [...byFile.values()].flat().length;
}
