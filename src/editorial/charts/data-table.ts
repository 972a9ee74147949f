import type { Table } from '../../lib/table.ts';
import { formatAsOf } from '../ledger/as-of.ts';
import { formatSource } from '../ledger/format-source.ts';
import type { Figure } from '../schemas/figure.ts';
import type { ScatterData } from './spec.ts';

export function tableOfFigures(figures: readonly Figure[]): Table {
  return {
    head: ['项目', '数值', '单位', '时间', '出处'],
    rows: figures.map(({ asOf, label, source, unit, value, wordings }) => [
      { text: label },
      { text: wordings[0] ?? '', value },
      { text: unit },
      { text: formatAsOf(asOf) },
      { text: formatSource(source) },
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
