/** What is cited. */
export interface Cited {
  /** Who signs its words; nobody does where they are rewritten. */
  authors: readonly string[];
  title: string;
  /** The page that it stands on. */
  within: string;
  /** Published, or last changed: 2024-01-10. */
  date: string;
  address: string;
}

/** As many authors are named (GB/T 7714—2015, 8.1.2). */
const most = 3;

/**
 * A line to cite something by, as an electronic resource (GB/T 7714—2015, 4.6): 题名：其他题名信息[EB/OL]. (日期)[引用日期].
 * 地址. Without an author it begins with its title (8.1.4, the numeric system). On which day it is cited, whoever cites
 * it fills in.
 */
export function citationOf({ address, authors, date, title, within }: Cited): string {
  const named = authors.slice(0, most).join(', ') + (authors.length > most ? ', 等' : '');
  return `${named && `${named}. `}${title}：${within}[EB/OL]. (${date})[引用日期]. ${address}.`;
}
