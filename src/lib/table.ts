interface Cell {
  text: string;
  /** The number a cell stands for, where it stands for one. */
  value?: number;
}

/** The same numbers as the picture's, to read and to take away. The first cell of a row names it. */
export interface Table {
  head: readonly string[];
  rows: readonly (readonly Cell[])[];
}

/**
 * The table as a CSV file (RFC 4180), behind a byte-order mark, for Excel would read it as
 * GBK otherwise. A cell with a number becomes two: as it is printed, and as it counts.
 */
export function csvOf({ head, rows }: Table): string {
  const numbered = head.map((_, column) => rows.some((row) => row[column]?.value !== undefined));
  const names = head.flatMap((name, column) => (numbered[column] ? [name, `${name}（数字）`] : [name]));
  const lines = rows.map((row) =>
    row.flatMap(({ text, value }, column) => (numbered[column] ? [text, String(value ?? '')] : [text])),
  );
  return `\ufeff${[names, ...lines].map((line) => line.map(quoted).join(',')).join('\r\n')}\r\n`;
}

function quoted(field: string): string {
  return /[",\r\n]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field;
}
