import type { Marking } from '../../source/marking.ts';

/** One rule of copy-editing. */
export interface Rule {
  name: string;
  /** Where it is laid down, for editors who want to know; rules of the house have none. */
  basis?: string;
  find(text: string): Marking[];
}

/** A rule that one pattern can tell. */
export function patternRule(
  name: string,
  basis: string | undefined,
  pattern: RegExp,
  say: (match: RegExpExecArray) => Pick<Marking, 'what' | 'mend' | 'fix'> | undefined,
): Rule {
  const find = (text: string) =>
    [...text.matchAll(pattern)].flatMap((match) => {
      const said = say(match);
      return said ? [{ start: match.index, end: match.index + match[0].length, ...said }] : [];
    });
  return { name, ...(basis && { basis }), find };
}

/** Han characters, for patterns. */
export const han = '\\p{Script=Han}';
/** Han that number or go on with a number: beside digits they are read together with them. */
export const numerals = '零〇一二两三四五六七八九十百千万亿几数余多来半';
/** Spaces typed within a line, for patterns. */
export const gap = '[ \\t\\u00a0]';
