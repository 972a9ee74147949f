import { unsaid } from '../schemas/figure.ts';
import { readSite } from '../source/read-site.ts';

/**
 * Says when a figure was so, for readers: 2023年, 2023年8月6日, or 截至报道时, which nobody must take for today; or that
 * the report does not say.
 * @param reported the day of the feature
 */
export function formatAsOf(asOf: string, reported = readSite().date): string {
  if (asOf === unsaid) return '原文未注明时间';
  const [year, month, day] = (asOf === '报道时' ? reported : asOf).split('-').map(Number);
  if (asOf === '报道时') return `截至报道时（${year}年${month}月）`;
  return `${year}年${month ? `${month}月` : ''}${day ? `${day}日` : ''}`;
}
