/** One mistake in a content file, and how to mend it. Lines and columns count from 1. */
export interface Problem {
  file: string;
  line: number;
  column: number;
  /** The field of frontmatter or YAML, where it is in one: `cover.alt`. */
  field?: string;
  what: string;
  mend: string;
}

/** By file, then from the top down. */
export function inOrder(problems: readonly Problem[]): Problem[] {
  return [...problems].sort((a, b) => a.file.localeCompare(b.file) || a.line - b.line || a.column - b.column);
}

/** For an editor's terminal. */
export function asText({ column, field, file, line, mend, what }: Problem): string {
  return `错误 ${file}:${line}:${column}${field ? ` ${field}` : ''}\n  ${what}。\n  怎么改：${mend}。`;
}

/** For GitHub, which shows it beside the line. @see https://docs.github.com/actions, workflow commands */
export function asAnnotation({ column, field, file, line, mend, what }: Problem): string {
  const escaped = (text: string) => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
  const message = `${field ? `${field} ` : ''}${what}。怎么改：${mend}。`;
  return `::error file=${file},line=${line},col=${column}::${escaped(message)}`;
}
