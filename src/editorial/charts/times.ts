import type { Plot } from './kinds.ts';

/** What a chart shows, and when that was so, in a reader's words. */
interface Timed {
  label: string;
  asOf: string;
}

/** More times than that are a table's to tell. */
const most = 3;

/** What the times of a chart are told by: its series, where all numbers of each are of one time, or else its numbers. */
export function timedBy({ rows, series = [] }: Plot): readonly Timed[] {
  const bySeries = series.map((label, index) => ({
    label,
    all: [...new Set(rows.filter((row) => row.series === index).map(({ asOf }) => asOf))],
  }));
  return series.length > 0 && bySeries.every(({ all }) => all.length === 1)
    ? bySeries.map(({ all, label }) => ({ label, asOf: all[0] as string }))
    : rows;
}

/**
 * When a chart's numbers were so: once for all that were so at one time, each by its name where times differ, unless its
 * name is the time. Undefined where that is more than a sentence holds.
 */
export function timesOf(rows: readonly Timed[]): string | undefined {
  const byTime = Map.groupBy(rows, ({ asOf }) => asOf);
  if (byTime.size > 1 && rows.length > most) return undefined;
  if (byTime.size <= 1) return [...byTime.keys()].join('');
  return [...byTime].map(([asOf, same]) => namesOf(same, asOf) + asOf).join('；');
}

function namesOf(rows: readonly Timed[], asOf: string): string {
  const names = rows.map(({ label }) => label).filter((label) => !label.includes(asOf));
  return names.length > 0 ? `${names.join('、')}，` : '';
}
