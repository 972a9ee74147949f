/** 2024-01-10 as readers see it: 2024年1月10日 (GB/T 15835: digits, no leading zeros). */
export function formatDate(isoDate: string): string {
  const [year, month, day] = isoDate.split('-').map(Number);
  return `${year}年${month}月${day}日`;
}
