import { lettered } from '../../../charts/draw.ts';
import { tableOfChart, tableOfPoints } from '../../../editorial/charts/data-table.ts';
import { isGiven } from '../../../editorial/charts/inline-table.ts';
import { claimOf, type Plot } from '../../../editorial/charts/kinds.ts';
import { timedBy } from '../../../editorial/charts/times.ts';
import { formatAsOf } from '../../../editorial/ledger/as-of.ts';
import { formatSource } from '../../../editorial/ledger/format-source.ts';
import { figuresById } from '../../../editorial/ledger/kept.ts';
import type { Figure } from '../../../editorial/schemas/figure.ts';
import type { ShownChart } from '../../shown-chart.ts';
import { readChart, type Written } from './read.ts';

/** A chart as readers see it: what is drawn, and what is said around it. @param cells of the table between its tags */
export function showChart(
  written: Written & Pick<ShownChart, 'title' | 'takeaway'>,
  cells: readonly (readonly string[])[],
): { plot: Plot; shown: ShownChart } {
  const { source, takeaway, title } = written;
  const { figures, points, spec } = readChart(written, cells, figuresById);
  const drawn = figures.filter(isGiven);
  const rows = spec.plot.rows.map((row, index) => ({
    ...row,
    asOf: formatAsOf(row.asOf),
    source: row.source ?? formatSource(drawn[index] as Figure),
  }));
  const plot = { ...spec.plot, rows };
  const table = points ? tableOfPoints(points) : tableOfChart(plot, figures, Boolean(claimOf(plot.kind).fromZero));
  const { complete } = lettered(plot);
  return {
    plot,
    shown: { complete, figures: drawn, note: spec.note, source, table, takeaway, times: timedBy(plot), title },
  };
}
