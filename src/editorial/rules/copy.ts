import type { ContentFile } from '../content/reading.ts';
import type { Marking } from '../source/marking.ts';
import type { Passage } from '../source/passage.ts';
import type { Problem } from '../source/problem.ts';
import { brokenLine, problemIn } from '../source/problem-in.ts';
import { continuedIn } from './copy/continued.ts';
import { leftoverRules } from './copy/leftovers.ts';
import { lintCopy } from './copy/lint.ts';
import { patternRule } from './copy/rule.ts';
import { wide } from './copy/spacing.ts';
import { markupIn } from './markup.ts';

/** Paragraphs are joined where their lines end; the values of fields are not. */
const lineEnd = patternRule(
  'line-break-in-field',
  new RegExp(`(?<=${wide})[ \\t]*\\n\\s*(?=${wide})`, 'gu'),
  () => brokenLine,
);

/** What a copy editor would mark in all that readers read of a file; what a correction quotes stands as it stood. */
export function checkCopy(file: ContentFile): Problem[] {
  const passages = file.passages.filter(({ quoted }) => !quoted);
  const excused = quotedOn(passages, file.source);
  const edited = passages.flatMap((passage) => {
    const { credit = false, field, text } = passage;
    const goesOn = ({ rule, start }: Marking) => rule === 'unpaired-mark' && excused.get(passage)?.includes(start);
    const markup = markupIn(file, passage);
    const inMarkup = places(markup);
    const findings = [...lintCopy(text), ...(field ? lineEnd(text) : [])]
      .filter((finding) => !goesOn(finding) && !inMarkup.has(finding.start) && !(credit && partsNames(finding, text)))
      .map((finding) => problemIn(file, passage, finding));
    return [...markup.map(({ problem }) => problem), ...findings];
  });
  return [...edited, ...unfinished(file)];
}

/** What is still to be filled in where nobody edits the words: the document that a number is from. */
function unfinished(file: ContentFile): Problem[] {
  const fields = file.fields.filter(({ unread }) => unread);
  return fields.flatMap((passage) =>
    leftoverRules.flatMap((rule) => rule(passage.text)).map((finding) => problemIn(file, passage, finding)),
  );
}

/** What stands in stretches of a text. */
function places(stretches: readonly { start: number; end: number }[]): Set<number> {
  return new Set(stretches.flatMap(({ end, start }) => [...Array(end - start).keys()].map((index) => start + index)));
}

/** The marks of quotations that go on in the next paragraph, by the paragraphs they stand in. */
function quotedOn(passages: readonly Passage[], source: string): Map<Passage, number[]> {
  const runs: Passage[][] = [];
  for (const passage of passages.filter(({ field }) => field === undefined)) {
    const run = runs.at(-1);
    const between = source.slice((run?.at(-1)?.at.at(-1) ?? 0) + 1, passage.at[0]);
    if (run && /^(?:[*_\s>]|\[\^[^\]\n]*\])*$/.test(between) && /\n[\s>]*\n/.test(between)) run.push(passage);
    else runs.push([passage]);
  }
  return new Map(
    runs.flatMap((run) => {
      const places = continuedIn(run.map(({ text }) => text));
      return run.map((passage, index): [Passage, number[]] => [passage, places[index] ?? []]);
    }),
  );
}

/** One space between two names, or between a name and what it did, is how papers print them. */
function partsNames({ end, rule, start }: Marking, text: string): boolean {
  return rule === 'stray-space' && text.slice(start, end) === ' ';
}
