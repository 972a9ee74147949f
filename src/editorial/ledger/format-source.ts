import { formatDate } from '../../lib/dates.ts';
import type { Source } from '../schemas/figure.ts';
import { isFactNumber } from '../schemas/text.ts';
import { readSite } from '../source/read-site.ts';

/** Where a figure comes from, for readers: the original report and the number of the fact, or a document. */
export function formatSource(source: Source): string {
  return isFact(source) ? `${readSite().labels.byline}，${citationOf(source)}` : citationOf(source);
}

/** The same for editors, who know which report it is. */
export function citationOf(source: Source): string {
  if (typeof source !== 'string') return `${source.document}（${formatDate(source.date)}）`;
  return isFact(source) ? `事实${source}` : source;
}

function isFact(source: Source): boolean {
  return typeof source === 'string' && isFactNumber(source);
}
