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
