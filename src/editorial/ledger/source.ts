import { formatDate } from '../../lib/dates.ts';
import type { Source } from '../schemas/figure.ts';

/** Where a figure comes from, for readers: the original report and the number of the fact, or a document. */
export function formatSource(source: Source): string {
  if (typeof source !== 'string') return `${source.document}（${formatDate(source.date)}）`;
  return /^[A-Z]\d+[a-z]?$/.test(source) ? `原始报道，事实${source}` : source;
}
