import { everyMatch } from '../../../lib/every-match.ts';
import type { RuleId } from '../../../lib/rule-id.ts';
import type { Marking } from '../../source/marking.ts';

/** One rule of copy-editing: what in a text goes against it. Where it is laid down, `catalogue/copy.ts` tells. */
export type Rule = (text: string) => Marking[];

/** A rule that one pattern can tell. */
export function patternRule(
  rule: RuleId,
  pattern: RegExp,
  say: (match: RegExpExecArray) => Pick<Marking, 'what' | 'mend' | 'fix'> | undefined,
): Rule {
  return (text) =>
    everyMatch(text, pattern).flatMap((match) => {
      const said = say(match);
      return said ? [{ start: match.index, end: match.index + match[0].length, rule, ...said }] : [];
    });
}

/** Tells of a character whether it stands in something that a pattern finds. */
export function within(text: string, pattern: RegExp): (index: number) => boolean {
  const inside = new Uint8Array(text.length);
  for (const { 0: found, index } of everyMatch(text, pattern)) inside.fill(1, index, index + found.length);
  return (index) => inside[index] === 1;
}

/** Han characters, for patterns. */
export const han = '\\p{Script=Han}';
/** Han that number or go on with a number: beside digits they are read together with them. */
export const numerals = '零〇一二两三四五六七八九十百千万亿几数余多来半';
/** Spaces typed within a line, for patterns. */
export const gap = '[ \\t\\u00a0]';
