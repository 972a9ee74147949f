import { formatAsOf } from '../../../editorial/ledger/as-of.ts';
import { figuresById } from '../../../editorial/ledger/kept.ts';
import type { PropsOf } from '../../../editorial/source/contract.ts';
import { listed } from '../../../lib/listed.ts';
import type { ShownChart } from '../../shown-chart.ts';
import type { contract } from './contract.ts';
import { readYearMarks, yearLine } from './years.ts';

/** A line of years as readers see it. */
export function showYears({ figures: ids, marks, note, takeaway, title }: PropsOf<typeof contract>) {
  const figures = figuresById(listed(ids));
  const line = yearLine(readYearMarks(marks));
  const rows = line.marks.map(({ what, when }) => [{ text: when }, { text: what }]);
  const times = figures.map(({ asOf, label }) => ({ label, asOf: formatAsOf(asOf) }));
  const shown: ShownChart = {
    complete: true,
    figures,
    note,
    table: { head: ['时间', '事'], rows },
    takeaway,
    times,
    title,
  };
  return { line, shown };
}
