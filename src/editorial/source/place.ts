/** A place in a file, as editors' programs count: lines and columns from 1. */
export interface Place {
  line: number;
  column: number;
}

/** Where the lines of the text that was last asked about begin: one is asked about many times over. */
let last = { text: '', starts: [0] };

function lineStarts(text: string): readonly number[] {
  if (last.text !== text) {
    const starts = [0];
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
    last = { text, starts };
  }
  return last.starts;
}

/** The place of a character of a text. */
export function placeAt(text: string, offset: number): Place {
  const starts = lineStarts(text);
  let low = 0;
  let high = starts.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle;
  }
  return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
}

/** Where a line of a text begins. */
export function offsetOf(text: string, line: number): number {
  return lineStarts(text)[line - 1] ?? 0;
}

/** A line of a text, without its end. */
export function lineAt(text: string, line: number): string {
  return text.slice(offsetOf(text, line), lineStarts(text)[line] ?? text.length).replace(/\r?\n$/, '');
}

/** The same for many characters of one text. */
export function placesIn(text: string): (offset: number) => Place {
  const ends = [...text.matchAll(/\n/g)].map(({ index }) => index);
  return (offset) => {
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((ends[middle] as number) < offset) low = middle + 1;
      else high = middle;
    }
    return { line: low + 1, column: offset - (ends[low - 1] ?? -1) };
  };
}
