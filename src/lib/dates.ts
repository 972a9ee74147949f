/** 2024-01-10 as readers see it: 2024年1月10日 (GB/T 15835: digits, no leading zeros). */
export function formatDate(isoDate: string): string {
  const [year, month, day] = isoDate.split('-').map(Number);
  return `${year}年${month}月${day}日`;
}

/** 2024-01 as readers see it: 2024年1月. */
export function formatMonth(isoMonth: string): string {
  const [year, month] = isoMonth.split('-').map(Number);
  return `${year}年${month}月`;
}

/** A year, a month or a day as readers see it: 2023年, 2023年8月, 2023年8月6日. */
export function formatTime(time: string): string {
  const [year, month, day] = time.split('-').map(Number);
  return `${year}年${month ? `${month}月` : ''}${day ? `${day}日` : ''}`;
}

/** 2024-01-10 for machines: the moment that day began in China, where the paper is made. */
export function startOfDay(isoDate: string): string {
  return `${isoDate}T00:00:00+08:00`;
}

/** 2024-01-10 for RSS, which dates as mail does (RFC 822): Wed, 10 Jan 2024 00:00:00 +0800. */
export function mailDate(isoDate: string): string {
  return new Date(isoDate).toUTCString().replace('GMT', '+0800');
}
