/**
 * Says when a figure was so, for readers: 2023年, 2023年8月6日, or 截至报道时, which
 * nobody must take for today.
 */
export function formatAsOf(asOf: string): string {
  if (asOf === '报道时') return '截至报道时（2024年1月）';
  const [year, month, day] = asOf.split('-').map(Number);
  return `${year}年${month ? `${month}月` : ''}${day ? `${day}日` : ''}`;
}
