/** What has been named on a page that is being made. */
const named = new WeakMap<object, Map<string, number>>();

/**
 * A name that no other has on the same page: a second one of the same words is counted. Whoever calls up a list of
 * tables or links has nothing but their names.
 * @param page that is being made, `Astro.locals`
 */
export function namedOnce(page: object, words: string): string {
  const names = named.get(page) ?? new Map<string, number>();
  named.set(page, names);
  const count = (names.get(words) ?? 0) + 1;
  names.set(words, count);
  return count === 1 ? words : `${words}（${count}）`;
}
