import type { Place } from './place.ts';

/** Where an entry begins, or a field, that is in no other. */
const entry = /^-/;
const fieldStart = /^[A-Za-z_]\w*[ \t]*[:\uff1a]/;

/**
 * A text without the fields and entries that these places are in, every other character where it was.
 * @returns the names of what is gone
 */
export function withoutPieces(text: string, places: readonly Place[]): { rest: string; fields: string[] } {
  const lines = text.split('\n');
  const wrong = new Set(places.map(({ line }) => line - 1));
  const fields: string[] = [];
  // Below a field, entries may stand at the margin too.
  const first = lines.find((line) => entry.test(line) || fieldStart.test(line)) ?? '';
  const begins = entry.test(first) ? entry : fieldStart;
  for (let start = 0; start < lines.length; ) {
    let end = start + 1;
    while (end < lines.length && !begins.test(lines[end] ?? '')) end += 1;
    const isWrong = lines.slice(start, end).some((_, index) => wrong.has(start + index));
    if (isWrong) {
      // An entry is gone as a whole; of fields, what any of the lines may have been.
      const isEntry = lines[start]?.startsWith('-');
      for (let index = start; index < end; index += 1) {
        const [, name] = lines[index]?.match(/^\s*([A-Za-z_]\w*)/) ?? [];
        if (name && !isEntry) fields.push(name);
        lines[index] = (lines[index] ?? '').replace(/[^\r]/g, ' ');
      }
    }
    start = end;
  }
  return { rest: lines.join('\n'), fields };
}
