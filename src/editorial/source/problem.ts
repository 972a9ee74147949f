import type { RuleId } from '../../lib/rule-id.ts';
import type { Place } from './place.ts';

/** One mistake in a content file, and how to mend it. */
export interface Problem extends Place {
  file: string;
  /** The field of frontmatter or YAML, or the prop, where it is in one: `cover.alt`. */
  field?: string;
  /** What kind of mistake it is. */
  rule: RuleId;
  what: string;
  mend: string;
  /** In a draft, what is only unfinished: told, but nothing is refused for it. */
  warning?: true;
  /** What to write instead, from one character of the file to another, where only one thing can be meant. */
  fix?: Fix;
  /** So many more of its kind in its file, which are not listed. */
  more?: number | undefined;
}

export interface Fix {
  start: number;
  end: number;
  text: string;
}

/** By file, then from the top down; each once. */
export function inOrder(problems: readonly Problem[]): Problem[] {
  const unique = new Map(problems.map((problem) => [JSON.stringify(problem), problem]));
  return [...unique.values()].sort((a, b) => a.file.localeCompare(b.file) || a.line - b.line || a.column - b.column);
}

/** As many of one rule in one file, and as long a message, as anybody reads. */
const mostListed = 20;
const longest = 400;

/** A list that can be read: of many mistakes of one kind in one file the first, the last of which says how many more. */
export function inBrief(problems: readonly Problem[]): Problem[] {
  const kinds = Map.groupBy(problems, ({ file, rule, warning }) => [file, rule, warning].join());
  const listed = new Set([...kinds.values()].flatMap((all) => all.slice(0, mostListed)));
  const more = new Map([...kinds.values()].map((all) => [all[mostListed - 1], all.length - mostListed]));
  const short = (text: string) => (text.length > longest ? `${text.slice(0, longest)}……` : text);
  return problems
    .filter((problem) => listed.has(problem))
    .map((problem) => ({
      ...problem,
      what: short(problem.what),
      mend: short(problem.mend),
      ...(more.get(problem) && { more: more.get(problem) }),
    }));
}

/** Those that a site must not be built with. */
export function errorsIn(problems: readonly Problem[]): Problem[] {
  return problems.filter((problem) => !problem.warning);
}

/** For an editor's terminal. */
export function asText({ column, field, file, line, mend, more, rule, warning, what }: Problem): string {
  const kind = warning ? '提醒' : '错误';
  return `${kind} ${file}:${line}:${column}${field ? ` ${field}` : ''} [${rule}]\n  ${what}。\n  怎么改：${mend}。${more ? `\n  ${others(more)}` : ''}`;
}

function others(more: number): string {
  return `这个文件还有${more}处同样的，没有列出来。`;
}

/** How many there are, in words. */
export function countOf(problems: readonly Problem[]): string {
  const count = (listed: readonly Problem[]) => listed.reduce((sum, { more = 0 }) => sum + 1 + more, 0);
  const errors = count(errorsIn(problems));
  const warnings = count(problems) - errors;
  return [errors > 0 && `${errors}处错误`, warnings > 0 && `${warnings}处提醒`].filter(Boolean).join('，');
}

/** For GitHub, which shows it beside the line. @see https://docs.github.com/actions, workflow commands */
export function asAnnotation({ column, field, file, line, mend, more, rule, warning, what }: Problem): string {
  const escaped = (text: string) => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
  const message = `${field ? `${field} ` : ''}${what}。怎么改：${mend}。${more ? others(more) : ''}`;
  return `::${warning ? 'warning' : 'error'} file=${file},line=${line},col=${column},title=${rule}::${escaped(message)}`;
}
