import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkContent } from '../editorial/rules/check-content.ts';
import type { Fix, Problem } from '../editorial/source/problem.ts';
import { safely } from '../editorial/source/safely.ts';

/** A text with the fixes made, and not a character changed beside them. Of two that overlap the first is made. */
export function fixed(text: string, fixes: readonly Fix[]): string {
  let result = '';
  let end = 0;
  for (const fix of apart(fixes)) {
    result += text.slice(end, fix.start) + fix.text;
    end = fix.end;
  }
  return result + text.slice(end);
}

/** In order, and of two that overlap the first. */
function apart(fixes: readonly Fix[]): Fix[] {
  let end = 0;
  return [...fixes]
    .sort((a, b) => a.start - b.start)
    .filter((fix) => {
      if (fix.start < end) return false;
      end = fix.end;
      return true;
    });
}

/** How many fixes were made, and the files that cannot be written. */
interface Mended {
  made: number;
  problems: Problem[];
}

/** One fix may bring another to light, or overlap it; so many times over there are none. */
const mostPasses = 9;

/** Mends the content until nothing is left that can be. */
export function mendContent(root: string): Mended {
  let made = 0;
  for (let pass = 0; pass < mostPasses; pass += 1) {
    const mended = applyFixes(root, checkContent(root));
    made += mended.made;
    if (mended.made === 0 || mended.problems.length > 0) return { made, problems: mended.problems };
  }
  return { made, problems: [] };
}

/** Makes every fix there is, in the files. */
export function applyFixes(root: string, problems: readonly Problem[]): Mended {
  const byFile = Map.groupBy(
    problems.filter(({ fix }) => fix),
    ({ file }) => file,
  );
  let made = 0;
  // A file may have two names, and after the first the places told of the second are old.
  const written = new Set<string>();
  const unwritten = [...byFile].flatMap(([file, found]) =>
    safely(file, () => {
      const path = join(root, file);
      const { dev, ino } = statSync(path);
      if (written.has(`${dev}:${ino}`)) return [];
      written.add(`${dev}:${ino}`);
      const fixes = apart(found.flatMap(({ fix }) => fix ?? []));
      writeFileSync(path, fixed(readFileSync(path, 'utf8'), fixes));
      made += fixes.length;
      return [];
    }),
  );
  return { made, problems: unwritten };
}
