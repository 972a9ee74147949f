import type { Place } from './place.ts';
import type { Problem } from './problem.ts';

/** Quotations or lists in one line, one inside the other: the parser's time grows with their square. */
const heaped = /^\s*((>|[-*+](?=\s)|\d+[.)](?=\s))\s*){12}/;
/** A list so far to the right is as many lists deep. */
const indented = /^[ \t]{80,}(?:[-*+]|\d+[.)])\s/;
const mostOpen = 40;
/** So many marks in one paragraph nobody means, and the parser holds each against all others. */
const mostMarks = 1000;

export const tooDeep = {
  rule: 'nested-too-deep',
  what: '这里一层套一层，套得太深了',
  mend: '删去多余的 >、列表符号或标签，最多套几层',
} as const;

/** What the parser would take too long for, or lose its way in; told before it is asked. */
export function tooMuchIn(body: string): (Place & Pick<Problem, 'rule' | 'what' | 'mend'>) | undefined {
  let open = 0;
  let tags = 0;
  let marks = 0;
  let blockLines = 0;
  let held = 0;
  for (const [index, line] of body.split('\n').entries()) {
    const place = { line: index + 1, column: 1 };
    if (!line.trim()) [open, marks, blockLines] = [0, 0, 0];
    blockLines += 1;
    if (heaped.test(line) || indented.test(line)) return { ...place, ...tooDeep };
    for (const { 0: sign, index: at } of line.matchAll(/<\/|\/>|<(?=[A-Za-z])|[[\]*_`]/g)) {
      if (sign === '<') tags += 1;
      else if (sign.length > 1) tags = Math.max(tags - 1, 0);
      else marks += 1;
      if (sign === '[') open += 1;
      if (sign === ']') open = Math.max(open - 1, 0);
      if (open > mostOpen || tags > mostOpen) return { ...place, column: at + 1, ...tooDeep };
    }
    if (holds.test(line)) held += 1;
    if (marks > mostMarks || Math.max(blockLines, held) > mostLines) return { ...place, ...tooLong };
  }
  return undefined;
}

/** A line of a quotation or a list; their number in the whole body counts, whatever stands between. */
const holds = /^ {0,3}(?:>|[-*+]\s|\d+[.)]\s)/;
const mostLines = 2000;
const tooLong = {
  rule: 'paragraph-too-long',
  what: '这一段太长，或括号、星号一类的符号太多，读不下去了',
  mend: '删去多余的符号，或空一行，分成几段',
} as const;
