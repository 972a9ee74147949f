/**
 * Every place where a pattern stands in a text. `matchAll` compiles the pattern anew for each text (ECMA-262,
 * 22.2.6.9), and most texts hold none of what rules look for.
 * @param pattern a global one
 */
export function everyMatch(text: string, pattern: RegExp): RegExpExecArray[] {
  return text.search(pattern) < 0 ? [] : [...text.matchAll(pattern)];
}
