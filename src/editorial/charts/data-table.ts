import type { Table } from '../../lib/table.ts';
import { formatAsOf } from '../ledger/as-of.ts';
import { boundOf } from '../ledger/bound.ts';
import { formatSource } from '../ledger/format-source.ts';
import type { Figure } from '../schemas/figure.ts';
import type { ScatterData } from './spec.ts';

export function tableOfFigures(figures: readonly Figure[]): Table {
  return {
    head: ['项目', '数值', '单位', '时间', '出处'],
    rows: figures.map((figure) => [
      { text: figure.label },
      { text: figure.wordings[0] ?? '', value: figure.value, bound: boundOf(figure) },
      { text: figure.unit },
      { text: formatAsOf(figure.asOf) },
      { text: formatSource(figure) },
    ]),
  };
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
