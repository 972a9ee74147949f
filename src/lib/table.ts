import { spelled, type Value } from './value.ts';

interface Cell {
  text: string;
  /** The number a cell stands for, where it stands for one. */
  value?: Value;
  /** How that number is to be taken: 确数, 不少于. */
  bound?: string;
}

/** The same numbers as the picture's, to read and to take away. The first cell of a row names it. */
export interface Table {
  head: readonly string[];
  rows: readonly (readonly Cell[])[];
}

/**
 * The table as a CSV file (RFC 4180), behind a byte-order mark, for Excel would read it as
 * GBK otherwise. A cell with a number becomes two: as it is printed, and as it counts; and a third, where it is
 * known how that number is to be taken.
 */
export function csvOf({ head, rows }: Table): string {
  const has = (part: 'value' | 'bound') =>
    head.map((_, column) => rows.some((row) => row[column]?.[part] !== undefined));
  const [numbered, bounded] = [has('value'), has('bound')];
  const cells = (column: number, text: string, value: string, bound: string) => [
    text,
    ...(numbered[column] ? [value] : []),
    ...(bounded[column] ? [bound] : []),
  ];
  const names = head.flatMap((name, column) => cells(column, name, `${name}（数字）`, `${name}（精度）`));
  const lines = rows.map((row) =>
    row.flatMap(({ bound = '', text, value }, column) =>
      cells(column, text, value === undefined ? '' : spelled(value), bound),
    ),
  );
  return `\ufeff${[names, ...lines].map((line) => line.map(quoted).join(',')).join('\r\n')}\r\n`;
}

function quoted(field: string): string {
  // A table program would work out -20℃ as a formula: only a number may begin with a hyphen, words with a minus sign.
  const safe = /^-\d*\.?\d+$/.test(field) ? field : field.replace(/^-/, '\u2212');
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
