import type { Table } from '../../lib/table.ts';
import { formatAsOf } from '../ledger/as-of.ts';
import { boundOf } from '../ledger/bound.ts';
import { formatSource } from '../ledger/format-source.ts';
import type { Figure } from '../schemas/figure.ts';
import { type Gap, isGiven } from './inline-table.ts';
import { noNumber, type Shown, seriesCount, slotsOf } from './plot.ts';
import { drawnValue } from './rows.ts';
import type { ScatterData } from './spec.ts';

export function tableOfFigures(figures: readonly Figure[]): Table {
  return {
    head: ['项目', '数值', '单位', '时间', '出处'],
    rows: figures.map((figure) => [{ text: figure.label }, cellOf(figure), ...originOf([figure])]),
  };
}

/**
 * The table of a chart: a row for each place, with a number of each series, and what the picture says there besides.
 * @param figures in the order of the places, as many for each as there are series
 * @param below whether the picture shows what is below zero
 */
export function tableOfChart(shown: Shown, figures: readonly (Figure | Gap)[], below: boolean): Table {
  const { marked, series, slots } = shown;
  const count = seriesCount(shown);
  // Several numbers in a row have their unit with them.
  const names = [series ?? ['数值'], marked ? ['注释'] : [], series ? [] : ['单位'], ['时间', '出处']];
  const rows = slotsOf(shown).map(({ label }, slot) => {
    const own = figures.slice(slot * count, (slot + 1) * count);
    const [only] = own;
    // The ledger's own words say more than a label.
    const name = slots || !only || 'gap' in only ? label : only.label;
    return [
      { text: name },
      ...own.map((figure) => ('gap' in figure ? { text: noNumber } : cellOf(figure, below))),
      ...(marked ? [{ text: marked.slot === slot ? marked.text : '' }] : []),
      ...originOf(own.filter(isGiven)).slice(series ? 1 : 0),
    ];
  });
  return { head: ['项目', ...names.flat()], rows };
}

function cellOf(figure: Figure, below = false) {
  const [text = ''] = figure.wordings;
  const value = typeof figure.value === 'number' ? drawnValue(figure.value, text, below) : figure.value;
  return { text, value, bound: boundOf(figure) };
}

/** In what, since when and from where numbers are, each said once. */
function originOf(figures: readonly Figure[]) {
  const once = (said: (figure: Figure) => string) => ({ text: [...new Set(figures.map(said))].join('；') });
  return [once(({ unit }) => unit), once(({ asOf }) => formatAsOf(asOf)), once(formatSource)];
}

export function tableOfPoints({ axes, points }: ScatterData): Table {
  return {
    head: ['项目', ...axes],
    rows: points.map(({ label, value, wording, x }) => [
      { text: label },
      { text: x.wording, value: x.value },
      { text: wording, value },
    ]),
  };
}
