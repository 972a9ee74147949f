/** The sentence of a text that holds a character. */
export function sentenceAround(text: string, index: number): string {
  const marks = /[。！？；\n]/;
  let start = index;
  while (start > 0 && !marks.test(text[start - 1] ?? '')) start -= 1;
  let end = index;
  while (end < text.length && !marks.test(text[end] ?? '')) end += 1;
  return text.slice(start, end + 1).trim();
}
