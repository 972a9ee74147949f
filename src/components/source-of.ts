import { formatSource } from '../editorial/ledger/format-source.ts';
import type { ShownChart } from './shown-chart.ts';

/** Where a chart's numbers are from, each source once: what leaves the page has no list of them beside it. */
export function sourceOf({ figures, source }: Pick<ShownChart, 'figures' | 'source'>): string {
  return source?.replace(/。$/, '') ?? [...new Set(figures.map(formatSource))].join('；');
}
