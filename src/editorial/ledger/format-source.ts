import { formatDate } from '../../lib/dates.ts';
import type { Source } from '../schemas/figure.ts';
import { isFactNumber } from '../schemas/text.ts';
import { readSite } from '../source/read-site.ts';

/**
 * Where a figure comes from, for readers: the original report and the number of the fact, or a document.
 * @param report what the original reports are called
 */
export function formatSource(source: Source, report = readSite().labels.byline): string {
  if (typeof source !== 'string') return `${source.document}（${formatDate(source.date)}）`;
  return isFactNumber(source) ? `${report}，事实${source}` : source;
}
