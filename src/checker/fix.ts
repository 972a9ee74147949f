import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Fix, Problem } from './problem.ts';
import { safely } from './safely.ts';

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

/** Makes every fix there is, in the files. @returns how many were made, and the files that cannot be written */
export function applyFixes(root: string, problems: readonly Problem[]): { made: number; problems: Problem[] } {
  const byFile = Map.groupBy(
    problems.filter(({ fix }) => fix),
    ({ file }) => file,
  );
  let made = 0;
  const unwritten = [...byFile].flatMap(([file, found]) =>
    safely(file, () => {
      const path = join(root, file);
      const fixes = found.flatMap(({ fix }) => fix ?? []);
      writeFileSync(path, fixed(readFileSync(path, 'utf8'), fixes));
      made += fixes.length;
      return [];
    }),
  );
  return { made, problems: unwritten };
}
