import { formatTime } from '../../lib/dates.ts';
import { unsaid } from '../schemas/figure.ts';
import { readSite } from '../source/read-site.ts';

/**
 * Says when a figure was so, for readers: 2023年, 2023年8月6日, or 截至报道时, which nobody must take for today; or that
 * the report does not say.
 * @param reported the day of the feature
 */
export function formatAsOf(asOf: string, reported = readSite().date): string {
  if (asOf === unsaid) return '原文未注明时间';
  return asOf === '报道时' ? `截至报道时（${formatTime(reported.slice(0, 7))}）` : formatTime(asOf);
}
