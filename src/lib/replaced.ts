/** A part of a text, and what stands in its place; one of no length is an insertion. */
export interface Cut {
  start: number;
  end: number;
  by: string;
}

/** A text with parts of it in other words: cuts do not overlap, and of those at one place insertions stand first. */
export function replaced(text: string, cuts: readonly Cut[]): string {
  const parts: string[] = [];
  let end = 0;
  for (const cut of [...cuts].sort((one, other) => one.start - other.start || one.end - other.end)) {
    parts.push(text.slice(end, cut.start), cut.by);
    end = cut.end;
  }
  return parts.join('') + text.slice(end);
}
