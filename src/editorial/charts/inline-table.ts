import { parseFragment } from 'parse5';
import { elements, textOf } from '../../lib/html.ts';
import { parseWording } from '../amounts/wording.ts';
import type { Figure } from '../schemas/figure.ts';

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
 * @throws in Chinese when a number cannot be read, or when nobody knows where it comes from
 */
export function inlineFigures(cells: readonly (readonly string[])[], origin: GivenOrigin): Figure[] {
  const { asOf, source, unit } = complete(origin);
  return cells.slice(1).map(([label = '', number = ''], index) => {
    const amount = amountIn(number, unit);
    return {
      id: `row-${index + 1}`,
      label,
      unit,
      value: amount.value,
      precision: amount.precision,
      wordings: [`${number}${unit}`],
      asOf,
      source,
    };
  });
}

/** The points of a table of three columns: a name, the measure across, the measure up. */
export function inlinePoints(cells: readonly (readonly string[])[], origin: GivenOrigin) {
  const { asOf } = complete({ ...origin, unit: origin.unit ?? '各栏' });
  const [[, across = '', up = ''] = [], ...rows] = cells;
  const points = rows.map(
    ([label = '', x = '', y = '']): ScatterPoint => ({
      label,
      value: numberIn(y),
      wording: y,
      x: { value: numberIn(x), wording: x },
    }),
  );
  return { axes: [across, up] as const, points, asOf };
}

function numberIn(cell: string): number {
  const { value } = amountIn(cell, '');
  if (typeof value !== 'number') throw new Error(`图表里的小表：“${cell}”是从几到几的数，一个点画不出来，只写一个数`);
  return value;
}

function amountIn(cell: string, unit: string) {
  // A bare number has no unit to end in, so one is lent to it.
  const amount = parseWording(`${cell}${unit || '个'}`, unit || '个');
  if (!amount) throw new Error(`图表里的小表：“${cell}”读不出数来，只写数字，单位写在 unit 里`);
  return amount;
}

function complete({ asOf, source, unit }: GivenOrigin): Origin {
  if (!unit || !asOf || !source) {
    throw new Error('图表里的小表要写明 unit（单位）、asOf（截至何时）和 source（出处）');
  }
  return { asOf, source, unit };
}
