/** May not begin a line (GB/T 15834). */
const closing = '、，。；：！？）》”’…—·%';
/** May not end one. */
const opening = '（《“‘';

/** What stays on one line: a character with its punctuation, or a number with the character after it (W3C clreq). */
const units = new RegExp(
  `[${opening}]*(?:[\\dA-Za-z.+]+[${closing}]*[^\\s\\dA-Za-z${opening}${closing}]?|.)[${closing}]*\\s*`,
  'gu',
);

/** A last line with fewer characters than this looks like a mistake. */
const shortest = 4;

/**
 * Breaks Chinese text into lines.
 * @param measure the width of a line
 * @param widthOf the width of a text, in the same unit
 */
export function breakLines(text: string, measure: number, widthOf: (text: string) => number): string[] {
  const lines = fill(text, measure, widthOf);
  for (const narrower of [0.95, 0.9, 0.85, 0.8]) {
    if ((lines.at(-1) ?? '').length >= shortest || lines.length < 2) return lines;
    const tried = fill(text, measure * narrower, widthOf);
    if (tried.length === lines.length && (tried.at(-1) ?? '').length >= shortest) return tried;
  }
  return lines;
}

function fill(text: string, measure: number, widthOf: (text: string) => number): string[] {
  const lines: string[] = [];
  for (const unit of text.match(units) ?? []) {
    const last = lines.at(-1);
    if (last !== undefined && widthOf(`${last}${unit}`.trimEnd()) <= measure) lines[lines.length - 1] = last + unit;
    else lines.push(unit);
  }
  return lines.map((line) => line.trimEnd());
}
