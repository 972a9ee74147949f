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
