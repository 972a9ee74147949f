import { spelled, type Value } from './value.ts';

interface Cell {
  text: string;
  /** The number a cell stands for, where it stands for one. */
  value?: Value;
  /** How that number is to be taken: 确数, 不少于. */
  bound?: string;
}

type Row = readonly Cell[];

/** The same numbers as the picture's, to read and to take away. The first cell of a row names it. */
export interface Table {
  head: readonly string[];
  rows: readonly Row[];
}

/**
 * The table as a CSV file (RFC 4180), behind a byte-order mark, for Excel would read it as
 * GBK otherwise. A cell with a number becomes two: as it is printed, and as it counts; and a third, where it is
 * known how that number is to be taken.
 */
export function csvOf(table: Table): string {
  const columns = columnsOf(table);
  const lines = table.rows.map((row) => columns.map(({ cell }) => cell(row)));
  const all = [columns.map(({ name }) => name), ...lines];
  return `\ufeff${all.map((line) => line.map(quoted).join(',')).join('\r\n')}\r\n`;
}

/** A column of the file: its name, and what stands in it in each row. */
interface Column {
  name: string;
  cell: (row: Row) => string;
}

function columnsOf({ head, rows }: Table): Column[] {
  return head.flatMap((name, index) => {
    const has = (part: 'value' | 'bound') => rows.some((row) => row[index]?.[part] !== undefined);
    const number = (row: Row) => {
      const value = row[index]?.value;
      return value === undefined ? '' : spelled(value);
    };
    return [
      { name, cell: (row) => row[index]?.text ?? '' },
      ...(has('value') ? [{ name: `${name}（数字）`, cell: number }] : []),
      ...(has('bound') ? [{ name: `${name}（精度）`, cell: (row: Row) => row[index]?.bound ?? '' }] : []),
    ];
  });
}

/** The columns of the file, for machines: one in which every cell that is not empty is a number holds numbers. */
export function fieldsOf(table: Table): { name: string; type: 'number' | 'string' }[] {
  return columnsOf(table).map(({ cell, name }) => {
    const cells = table.rows.map(cell).filter(Boolean);
    const numbers = cells.length > 0 && cells.every((text) => /^-?\d+(?:\.\d+)?$/.test(text));
    return { name, type: numbers ? 'number' : 'string' };
  });
}

function quoted(field: string): string {
  // A table program would work out -20℃ as a formula: only a number may begin with a hyphen, words with a minus sign.
  const safe = /^-\d*\.?\d+$/.test(field) ? field : field.replace(/^-/, '\u2212');
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
