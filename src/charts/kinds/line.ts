import type { Plot } from '../../editorial/charts/kinds.ts';
import { noNumber, numberAt, slotsOf } from '../../editorial/charts/plot.ts';
import type { KindOfChart } from './kind.ts';
import { momentLabels, noteLabel, tickLabels, valueLabels } from './line-labels.ts';
import { lineMarks, mostSaid, penOf } from './line-marks.ts';
import { seriesLabels } from './line-names.ts';

/** Measures through time, with all that is said in and around them. */
export const line: KindOfChart = {
  ...lineMarks,

  labels: (plot) => {
    const inside = plot.series ? seriesLabels(plot).labels : slotsOf(plot).length > mostSaid ? valueLabels(plot) : [];
    return [...tickLabels(plot), ...noteLabel(plot), ...momentLabels(plot), ...inside];
  },
  words: (plot) => {
    if (!plot.series) return slotsOf(plot).length <= mostSaid ? { list: listOf(plot) } : {};
    const { fit } = seriesLabels(plot);
    return {
      key: ['', `单位：${plot.rows[0]?.unit}`],
      ...(fit !== 'largest' && {
        lines: {
          names: plot.series.map((label, series) => ({ label, pen: penOf(plot, series) })),
          larger: fit === 'usual',
        },
      }),
    };
  },
  complete: (plot) => !plot.series && slotsOf(plot).length <= mostSaid,
  name: ({ rows, series }) => `折线图：${series ? `${series.length}条线，` : ''}${rows.length}个数`,
};

function listOf(plot: Plot) {
  return slotsOf(plot).map(({ label }, slot) => ({ label, wording: numberAt(plot, slot)?.wording ?? noNumber }));
}
