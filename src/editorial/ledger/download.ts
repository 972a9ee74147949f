import type { Table } from '../../lib/table.ts';
import { formatAsOf } from './as-of.ts';
import type { FigureGroup } from './by-teller.ts';
import { formatSource } from './format-source.ts';

type Used = FigureGroup['figures'];

/** The ledger as a table in Chinese; its CSV has every amount both as printed and as a number. */
export function tableOfLedger(used: Used): Table {
  return {
    head: ['编号', '说的是什么', '数值', '单位', '精度', '时间', '出处', '算式', '说明', '用在'],
    rows: used.map(({ figure, usedIn }) => [
      { text: figure.id },
      { text: figure.label },
      { text: figure.wordings[0] ?? '', value: figure.value },
      { text: figure.unit },
      { text: figure.precision },
      { text: formatAsOf(figure.asOf) },
      { text: formatSource(figure.source) },
      { text: figure.derivation ?? '' },
      { text: figure.note ?? '' },
      { text: usedIn.map(({ title }) => title).join('；') },
    ]),
  };
}

/** The ledger under the names of its own fields, with the pages that use each figure. */
export function recordsOfLedger(used: Used) {
  return used.map(({ figure: { formerly: _, ...figure }, usedIn }) => ({
    ...figure,
    usedIn: usedIn.map(({ path, title }) => ({ path, title })),
  }));
}
