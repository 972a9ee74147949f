import { tableOfFigures } from '../../../editorial/charts/data-table.ts';
import { formatAsOf } from '../../../editorial/ledger/as-of.ts';
import { figuresById } from '../../../editorial/ledger/kept.ts';
import type { Figure } from '../../../editorial/schemas/figure.ts';
import type { PropsOf } from '../../../editorial/source/contract.ts';
import type { ShownChart } from '../../shown-chart.ts';
import type { contract } from './contract.ts';
import { countOf, keyBoard } from './keys.ts';

/** A board of keys as readers see it. */
export function showKeys({ figure, takeaway, title }: PropsOf<typeof contract>) {
  const figures = figuresById([figure]);
  const times = figures.map(({ asOf, label }) => ({ label, asOf: formatAsOf(asOf) }));
  const shown: ShownChart = { complete: true, figures, table: tableOfFigures(figures), takeaway, times, title };
  return { board: keyBoard(countOf(figures[0] as Figure)), shown };
}
