import { type Gap, inlineFigures, inlinePoints } from '../../../editorial/charts/inline-table.ts';
import { claimOf } from '../../../editorial/charts/kinds.ts';
import { type ChartProps, type ChartSpec, chartSpec, type ScatterData } from '../../../editorial/charts/spec.ts';
import type { Figure } from '../../../editorial/schemas/figure.ts';
import { isGap } from '../../../editorial/source/contract.ts';
import { listed } from '../../../lib/listed.ts';

/** A chart's props, and what has to be said of a table of its own. */
export type Written = ChartProps & {
  unit?: string | undefined;
  asOf?: string | undefined;
  source?: string | undefined;
};

/** A chart as it is read: what it shows, and the figures, or points, that it is made of. */
interface ReadChart {
  figures: readonly (Figure | Gap)[];
  points: ScatterData | undefined;
  spec: ChartSpec;
}

/**
 * Reads a chart as an editor wrote it: of figures of the ledger, or of a table between its tags.
 * @param cells of the table, the head first
 * @throws in Chinese when the chart would be incomplete or would mislead
 */
export function readChart(
  written: Written,
  cells: readonly (readonly string[])[],
  figuresById: (ids: readonly string[]) => readonly Figure[],
): ReadChart {
  const ids = listed(written.figures);
  const claim = claimOf(written.kind);
  if (ids.length > 0) {
    const extra = (['unit', 'asOf', 'source'] as const).filter((name) => written[name]);
    if (extra.length > 0)
      throw new Error(`数都在总账里，${extra.join('、')} 不用写，请删去；要画小表里的数，请删去 figures`);
    if (cells.length > 0) throw new Error('figures 和小表只能写一样：写了 figures，小表不会画出来');
    const figures = ids.flatMap((id): readonly (Figure | Gap)[] => (isGap(id) ? [{ gap: '' }] : figuresById([id])));
    return { figures, points: undefined, spec: chartSpec(written, figures) };
  }
  if (cells.length > 0 && written.series) throw new Error('小表里的几组数由表头来写，series 请删去');
  if (!claim.axes || cells.length === 0) {
    const { figures, series } = inlineFigures(cells, written, claim);
    return { figures, points: undefined, spec: chartSpec(written, figures, { series }) };
  }
  const points = inlinePoints(cells, written, claim);
  return { figures: [], points, spec: chartSpec(written, [], points) };
}
