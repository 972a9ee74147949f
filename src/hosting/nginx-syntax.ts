/** A block of nginx's, indented. @param lines directives with their semicolon, comments, and blocks */
export function block(head: string, lines: readonly string[]): string {
  const inside = lines.flatMap((line) => line.split('\n')).map((line) => `  ${line}`);
  return `${head} {\n${inside.join('\n')}\n}`;
}

/** A string as nginx reads it. It cannot hold a `$` of its own, which would begin a variable. */
export function quoted(text: string): string {
  return `"${text.replace(/["\\]/g, '\\$&')}"`;
}
