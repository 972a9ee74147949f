import { parseFragment } from 'parse5';
import { elements, textOf } from '../../lib/html.ts';
import { asOf as asOfSchema, type Figure } from '../schemas/figure.ts';
import { Refusal } from '../source/contract.ts';
import { amountIn, isMissing } from './cells.ts';
import type { Claim } from './plot.ts';
import { columnsOf, tableFaults } from './table-faults.ts';

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

/** A place of a chart at which a number is missing. */
export interface Gap {
  gap: string;
}

export function isGiven(entry: Figure | Gap): entry is Figure {
  return !('gap' in entry);
}

/** A mark of a scatter chart. */
export interface ScatterPoint {
  label: string;
  value: number;
  wording: string;
  x: { value: number; wording: string };
}

type Cells = readonly (readonly string[])[];

/** Reads the cells of the first table in a piece of HTML; the first row is its head. */
export function cellsOf(html: string): string[][] {
  return elements(parseFragment(html), 'tr').map((row) =>
    [...elements(row, 'th'), ...elements(row, 'td')].map((cell) => textOf(cell).trim()),
  );
}

/**
 * The figures of a table that an editor wrote inside a chart: in each row a name and a number, or one of each series,
 * which the head names.
 * @throws in Chinese when anything in it would not be drawn, or when nobody knows where it comes from
 */
export function inlineFigures(cells: Cells, origin: GivenOrigin, claim: Claim) {
  const { asOf, source, unit } = complete(origin);
  refuse(cells, claim, unit);
  const columns = columnsOf(claim, cells);
  const [[, ...head] = [], ...rows] = cells;
  const figures = rows.flatMap(([label = '', ...numbers], index) =>
    numbers.slice(0, columns - 1).map((cell, column): Figure | Gap => {
      if (isMissing(cell)) return { gap: label };
      const { number, precision, value } = amountIn(cell, unit) as OneAmount;
      const id = `row-${index + 1}${columns > 2 ? `-${column + 1}` : ''}`;
      return { id, label, unit, value, precision, wordings: [`${number}${unit}`], asOf, source };
    }),
  );
  return { figures, series: columns > 2 ? head.slice(0, columns - 1) : [] };
}

/** The points of a table of three columns: a name, the measure across, the measure up. */
export function inlinePoints(cells: Cells, origin: GivenOrigin, claim: Claim) {
  const { asOf, source } = complete({ ...origin, unit: origin.unit ?? '各栏' });
  refuse(cells, claim);
  const [[, across = '', up = ''] = [], ...rows] = cells;
  const amount = (cell: string) => ({ value: (amountIn(cell, '') as OneAmount).value, wording: cell });
  const points = rows.map(([label = '', x = '', y = '']): ScatterPoint => ({ label, ...amount(y), x: amount(x) }));
  return { axes: [across, up] as const, points, asOf, source };
}

function refuse(cells: Cells, claim: Claim, unit?: string): void {
  const [fault] = tableFaults(cells, claim, unit);
  if (fault) throw new Error(`图表里的小表：${fault.what}。${fault.mend}`);
}

function complete({ asOf, source, unit }: GivenOrigin): Origin {
  if (!unit || !asOf || !source) {
    throw new Error('图表里的小表要写明 unit（单位）、asOf（截至何时）和 source（出处）');
  }
  const read = asOfSchema.safeParse(asOf);
  const mend = read.error?.issues[0]?.message ?? '';
  if (!read.success) throw new Refusal(['chart-time', `asOf 写的“${asOf}”读不出时间`, mend, 'asOf']);
  return { asOf, source, unit };
}
