import { charactersOnPage } from '../../lib/limits.ts';

/** One page of a list. */
export interface ListPage<Entry> {
  entries: readonly Entry[];
  /** From 1. */
  number: number;
  /** How many pages the list has. */
  count: number;
}

/**
 * Parts a list into pages; of nothing there is none.
 * @param size how many entries a page holds at most
 * @param weights how many characters each entry has, where they may be many; one that is too heavy stands alone
 */
export function pagesOf<Entry>(
  all: readonly Entry[],
  size: number,
  weights: readonly number[] = [],
): ListPage<Entry>[] {
  const pages: Entry[][] = [];
  let weight = 0;
  all.forEach((entry, index) => {
    const own = weights[index] ?? 0;
    const page = pages.at(-1);
    weight += own;
    if (page && page.length < size && weight <= charactersOnPage) page.push(entry);
    else {
      pages.push([entry]);
      weight = own;
    }
  });
  return pages.map((entries, index) => ({ entries, number: index + 1, count: pages.length }));
}

/** The address of a page of a list: the first has the list's own. @param list begins and ends with `/` */
export function pathOfPage(list: string, number: number): string {
  return number === 1 ? list : `${list}${number}/`;
}

/** The pages of a list for Astro's `getStaticPaths`, of a route `[...page]`. */
export function staticPagesOf<Entry>(all: readonly Entry[], size: number, weights?: readonly number[]) {
  return pagesOf(all, size, weights).map((page) => ({
    params: { page: page.number === 1 ? undefined : String(page.number) },
    props: { page },
  }));
}

/**
 * The numbers that lead on from a page: the first, the last and those about it; `undefined` for those left out between.
 * One that would be left out alone stands there itself.
 */
export function numbersAbout({ count, number }: Pick<ListPage<unknown>, 'count' | 'number'>): (number | undefined)[] {
  const all = Array.from({ length: count }, (_, index) => index + 1);
  const near = (other: number) => other === 1 || other === count || Math.abs(other - number) <= 1;
  const kept = all.filter((one) => near(one) || (near(one - 1) && near(one + 1)));
  return kept.flatMap((one, index) => (one - (kept[index - 1] ?? one) > 1 ? [undefined, one] : [one]));
}

/** What a page of a list is called: 人物, and 人物，第2页. */
export function titleOfPage(title: string, { number }: Pick<ListPage<unknown>, 'number'>): string {
  return number === 1 ? title : `${title}，第${number}页`;
}
