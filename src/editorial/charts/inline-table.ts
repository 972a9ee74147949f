import { parseFragment } from 'parse5';
import { elements, textOf } from '../../lib/html.ts';
import type { Figure } from '../schemas/figure.ts';
import { amountIn, tableFaults } from './table-faults.ts';

/** `refuse` has seen to it that every cell holds one. */
type OneAmount = NonNullable<ReturnType<typeof amountIn>>;

/** What has to be said of numbers that are not in the ledger. */
export interface Origin {
  unit: string;
  asOf: string;
  source: string;
}

/** As much of it as an editor wrote. */
type GivenOrigin = { [Said in keyof Origin]?: Origin[Said] | undefined };

/** A mark of a scatter chart. */
export interface ScatterPoint {
  label: string;
  value: number;
  wording: string;
  x: { value: number; wording: string };
}

/** Reads the cells of the first table in a piece of HTML; the first row is its head. */
export function cellsOf(html: string): string[][] {
  return elements(parseFragment(html), 'tr').map((row) =>
    [...elements(row, 'th'), ...elements(row, 'td')].map((cell) => textOf(cell).trim()),
  );
}

/**
 * The figures of a table that an editor wrote inside a chart: a name and a number in each row.
 * @throws in Chinese when anything in it would not be drawn, or when nobody knows where it comes from
 */
export function inlineFigures(cells: readonly (readonly string[])[], origin: GivenOrigin): Figure[] {
  const { asOf, source, unit } = complete(origin);
  refuse(cells, 2, unit);
  return cells.slice(1).map(([label = '', number = ''], index) => ({
    id: `row-${index + 1}`,
    label,
    unit,
    ...(amountIn(number, unit) as OneAmount),
    wordings: [`${number}${unit}`],
    asOf,
    source,
  }));
}

/** The points of a table of three columns: a name, the measure across, the measure up. */
export function inlinePoints(cells: readonly (readonly string[])[], origin: GivenOrigin) {
  const { asOf, source } = complete({ ...origin, unit: origin.unit ?? '各栏' });
  refuse(cells, 3);
  const [[, across = '', up = ''] = [], ...rows] = cells;
  const amount = (cell: string) => ({ value: (amountIn(cell, '') as OneAmount).value, wording: cell });
  const points = rows.map(([label = '', x = '', y = '']): ScatterPoint => ({ label, ...amount(y), x: amount(x) }));
  return { axes: [across, up] as const, points, asOf, source };
}

function refuse(cells: readonly (readonly string[])[], columns: 2 | 3, unit?: string): void {
  const [fault] = tableFaults(cells, columns, unit);
  if (fault) throw new Error(`图表里的小表：${fault.what}。${fault.mend}`);
}

function complete({ asOf, source, unit }: GivenOrigin): Origin {
  if (!unit || !asOf || !source) {
    throw new Error('图表里的小表要写明 unit（单位）、asOf（截至何时）和 source（出处）');
  }
  return { asOf, source, unit };
}
