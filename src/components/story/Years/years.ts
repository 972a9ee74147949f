/** A moment on a line of years: 2022.42 is June 2022. */
export interface YearMark {
  year: number;
  when: string;
  what: string;
}

/** Where the line stands, and the edges of the drawing. */
const width = 340;
const line = 92;
const side = 4;

/**
 * Reads a list such as `1994=1994年=调入五华分局禁毒大队`, marks separated by `；`.
 * @throws in Chinese when a mark is not of three parts, or they are not in order
 */
export function readYearMarks(text: string): YearMark[] {
  const marks = text
    .split(/[;\uff1b]/)
    .filter((part) => part.trim())
    .map((part) => {
      const [year = '', when, what] = part.split('=').map((piece) => piece.trim());
      if (!when || !what || !(Number(year) > 0)) {
        throw new Error(`年代线“${part.trim()}”要写成“年份=什么时候=什么事”，如 1994=1994年=调入禁毒大队`);
      }
      return { year: Number(year), when, what };
    });
  if (marks.some((mark, index) => mark.year < (marks[index - 1]?.year ?? 0))) throw new Error('年代线要从早到晚写');
  return marks;
}

/** Sets the marks on one line to scale, a tick for every year; words stand over and under it by turns. */
export function yearLine(marks: readonly YearMark[]) {
  const [first, last] = [marks[0]?.year ?? 0, marks.at(-1)?.year ?? 1];
  const place = (year: number) => Math.round((side + ((year - first) / (last - first)) * (width - 2 * side)) * 10) / 10;
  const years = Array.from({ length: Math.floor(last) - Math.ceil(first) + 1 }, (_, index) => Math.ceil(first) + index);
  return {
    width,
    height: 2 * line,
    line,
    ticks: years.map(place),
    marks: marks.map((mark, index) => {
      const x = place(mark.year);
      const below = index % 2 === 1;
      const atRight = x > width / 2;
      return {
        ...mark,
        x,
        below,
        anchor: atRight ? ('end' as const) : ('start' as const),
        textX: atRight ? x + side : x - side,
      };
    }),
  };
}
