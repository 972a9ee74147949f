import type { Marking } from './marking.ts';
import type { Passage } from './passage.ts';
import { placeAt } from './place.ts';
import type { Problem } from './problem.ts';
import { saysTheSame } from './said.ts';

/** A new line in a field or a prop: readers see a space there. */
export const brokenLine = {
  rule: 'line-break-in-field',
  what: '换行的地方会多出一个空格',
  mend: '把下一行接到这一行后面；是几项并列的，接上以后加标点',
} as const;

/** Tells of it at its place in the file. What is wrong with the words of a draft is only told. */
export function problemIn(
  { draft, file, source }: { file: string; source: string; draft?: boolean | undefined },
  { at, field, text }: Passage,
  { end, fix, mend, recorded, rule, start, what }: Marking,
): Problem {
  const from = at[start] ?? 0;
  const to = (at[end - 1] ?? from) + 1;
  // Markup between the characters would be lost, and an escape, an entity or a quote of YAML written twice cut in two.
  const found = source.slice(from, to);
  const twice = found === "'" && (source[from - 1] === "'" || source[to] === "'");
  const plain = found === text.slice(start, end) && source[from - 1] !== '\\' && !twice;
  const [before = '', after = ''] = [text[start - 1], text[end]];
  // The space of a finding that nobody typed: YAML reads the end of a line as one.
  const folded = text[start] === ' ' && /[\r\n]/.test(source[from] ?? '');
  const same = () => saysTheSame(text.slice(Math.max(start - 1, 0), end + 1), `${before}${fix}${after}`);
  return {
    file,
    ...placeAt(source, from),
    ...(field && { field }),
    ...(folded ? brokenLine : { rule, what, mend }),
    ...(draft && { warning: true as const }),
    ...(fix !== undefined && plain && (recorded || same()) && { fix: { start: from, end: to, text: fix } }),
  };
}
