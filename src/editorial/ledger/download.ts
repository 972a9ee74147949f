import type { Table } from '../../lib/table.ts';
import { formatAsOf } from './as-of.ts';
import { boundOf } from './bound.ts';
import type { FigureGroup } from './by-teller.ts';
import { formatSource } from './format-source.ts';

const head = ['编号', '说的是什么', '数值', '单位', '时间', '出处', '算式', '说明', '归在', '用在'];

/** The ledger as a table in Chinese; its CSV has every amount as printed and as a number, and how that is to be taken. */
export function tableOfLedger(groups: readonly FigureGroup[]): Table {
  const rows = groups.flatMap(({ figures, heading }) =>
    figures.map(({ figure, usedIn }) => [
      { text: figure.id },
      { text: figure.label },
      { text: figure.wordings[0] ?? '', value: figure.value, bound: boundOf(figure) },
      { text: figure.unit },
      { text: formatAsOf(figure.asOf) },
      { text: formatSource(figure) },
      { text: figure.derivation ?? '' },
      { text: figure.note ?? '' },
      { text: heading },
      { text: usedIn.map(({ title }) => title).join('；') },
    ]),
  );
  return { head, rows };
}

/** The ledger under the names of its own fields, with the pages that use each figure; where it is from is in words. */
export function recordsOfLedger(groups: readonly FigureGroup[]) {
  return groups.flatMap(({ figures, heading }) =>
    figures.map(({ figure: { formerly: _, ...figure }, usedIn }) => ({
      ...figure,
      bound: boundOf(figure),
      source: formatSource(figure),
      heading,
      usedIn: usedIn.map(({ path, title }) => ({ path, title })),
    })),
  );
}
