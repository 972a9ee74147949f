/** A place in a file, as editors' programs count: lines and columns from 1. */
export interface Place {
  line: number;
  column: number;
}

/** The place of a character of a text. */
export function placeAt(text: string, offset: number): Place {
  const before = text.slice(0, offset);
  const lineStart = before.lastIndexOf('\n') + 1;
  return { line: before.split('\n').length, column: offset - lineStart + 1 };
}
