/**
 * Where a key leads from one reading to another, as in the ARIA practices for lists: arrows to the next and the one
 * before, Home and End to the ends. Undefined for keys that are the page's own, such as Alt and an arrow, a way back.
 */
export function moved(key: KeyboardEvent, from: number | undefined, last: number): number | undefined {
  if (key.altKey || key.ctrlKey || key.metaKey) return undefined;
  if (key.key === 'End') return last;
  if (key.key === 'Home') return 0;
  const by = /^Arrow(Right|Down)$/.test(key.key) ? 1 : /^Arrow(Left|Up)$/.test(key.key) ? -1 : 0;
  if (by === 0) return undefined;
  return from === undefined ? 0 : Math.min(Math.max(from + by, 0), last);
}
