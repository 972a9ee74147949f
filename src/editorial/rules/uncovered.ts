import { remembered } from '../../lib/remembered.ts';
import { concernsOf } from '../content/concern.ts';
import type { ContentFile } from '../content/reading.ts';
import { scopesOf } from '../content/scope.ts';
import { type Uncovered, uncoveredIn } from '../ledger/coverage.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { Passage } from '../source/passage.ts';
import type { Problem } from '../source/problem.ts';
import { problemIn } from '../source/problem-in.ts';
import { markupIn } from './markup.ts';

/** A statistic that the ledger does not cover, and the passage it stands in. */
export interface UncoveredFigure {
  file: ContentFile;
  passage: Passage;
  uncovered: Uncovered;
}

/** What a correction says was wrong is no figure of the site. */
const wrong = 'corrections.was';

/** Every statistic of a file that the ledger does not cover, or not in these words. */
export function uncoveredOf(file: ContentFile, ledger: Ledger): UncoveredFigure[] {
  const scopes = scopesOf(file, ledger);
  if (!scopes) return [];
  return file.passages
    .filter((passage) => !passage.sourced && passage.field !== wrong)
    .flatMap((passage) => {
      const markup = markupIn(file, passage);
      // The number of a footnote or a list that was not read as one counts nothing.
      const isMarkup = (at: number) => markup.some(({ end, start }) => start <= at && at < end);
      return uncoveredIn({ ...passage, prose: !passage.field }, passage.field ? scopes.fields : scopes.prose)
        .filter(({ end, start }) => !isMarkup(start) && !isTorn(file.source, passage, start, end))
        .map((uncovered) => ({ file, passage, uncovered }));
    });
}

/** Whether asterisks stand between its digits: 2*3*4 is a multiplication, and not 234 (`blocks.ts`). */
function isTorn(source: string, { at, text }: Passage, start: number, end: number): boolean {
  return [...at.slice(start, end - 1)].some(
    (place, index) => /^\d\d$/.test(text.slice(start + index, start + index + 2)) && source[place + 1] === '*',
  );
}

/**
 * The same as problems. In a draft they are only told. Where a file's own figures cover all of it, the rest of the
 * ledger does not matter; else it may be what is meant.
 */
export const checkFigures = remembered(problemsOf, (problems, file, ledger) =>
  problems.length === 0 ? concernsOf(file, ledger) : [ledger],
);

function problemsOf(file: ContentFile, ledger: Ledger): Problem[] {
  return uncoveredOf(file, ledger).map(({ passage, uncovered: { correct, ...finding } }) =>
    problemIn(file, passage, { ...finding, ...(correct !== undefined && { fix: correct, recorded: true as const }) }),
  );
}
