/** A place in a file, as editors' programs count: lines and columns from 1. */
export interface Place {
  line: number;
  column: number;
}

/** Where the lines of a text begin; of one text many places are asked, one after the other. */
let last = { text: '', starts: [0] };

/** The place of a character of a text. */
export function placeAt(text: string, offset: number): Place {
  if (last.text !== text) {
    last = { text, starts: [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)] };
  }
  const line = lineOf(Math.min(offset, text.length), last.starts);
  return { line: line + 1, column: offset - (last.starts[line] ?? 0) + 1 };
}

/** The last line that begins no later than a character. */
function lineOf(offset: number, starts: readonly number[]): number {
  let [low, high] = [0, starts.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
