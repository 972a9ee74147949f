import { everyMatch } from '../../lib/every-match.ts';
import type { ContentFile } from '../content/reading.ts';
import type { Passage } from '../source/passage.ts';
import { placeAt } from '../source/place.ts';
import type { Problem } from '../source/problem.ts';
import { saysTheSame } from '../source/said.ts';
import { inlineSigns, leftStar, raised } from './markup/inline-signs.ts';
import { lineSigns } from './markup/line-signs.ts';
import { plainSigns } from './markup/plain-signs.ts';
import type { Sign } from './markup/sign.ts';

/** A stretch of a passage that is told of as a whole: what else is wrong in it depends on how it is mended. */
export interface Told {
  start: number;
  end: number;
  problem: Problem;
}

const signsOfBody: readonly Sign[] = [leftStar, ...inlineSigns, raised];

/** Signs that were meant to be Markdown, and that readers would see. What an editor has escaped is meant to be seen. */
export function markupIn(file: ContentFile, passage: Passage): Told[] {
  const { field, headline, text } = passage;
  const signs = field === undefined ? [...signsOfBody, ...(headline ? [] : lineSigns)] : plainSigns;
  let end = 0;
  return signs
    .flatMap((sign) =>
      everyMatch(text, sign.pattern)
        .filter(({ index }) => sign.spelt || isWritten(file.source, passage, index))
        .filter(({ index }) => sign.when?.(file.source, passage.at[index] ?? 0) ?? true)
        .map(({ 0: found, index }) => ({ sign, start: index, end: index + found.length })),
    )
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter((found) => {
      if (found.start < end) return false;
      end = found.end;
      return true;
    })
    .map((found) => ({ start: found.start, end: found.end, problem: problemOf(file, passage, found) }));
}

/** Whether a character of a passage stands in the source as itself. */
function isWritten(source: string, { at, text }: Passage, index: number): boolean {
  const place = at[index] ?? 0;
  return source[place] === text[index] && source[place - 1] !== '\\';
}

function problemOf(
  { draft, file, source }: ContentFile,
  { at, field }: Passage,
  { end, sign, start }: { sign: Sign; start: number; end: number },
): Problem {
  const { fix, mend, rule, what } = sign;
  const from = at[start] ?? 0;
  const to = (at[end - 1] ?? from) + 1;
  const written = source.slice(from, to);
  const right = fix?.(written);
  return {
    file,
    ...placeAt(source, from),
    ...(field && { field }),
    rule,
    what: `${what}：“${written}”`,
    mend,
    ...(draft && { warning: true as const }),
    ...(right !== undefined &&
      right !== written &&
      saysTheSame(written, right) && { fix: { start: from, end: to, text: right } }),
  };
}
