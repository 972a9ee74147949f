import { spokenPart } from '../../lib/sentences.ts';

/**
 * Finds the sentences of a recording among those of the page, in their order. A page says more than is read out, and
 * one that it does not say is not shown.
 * @returns for each that was read which of the page's it is
 */
export function foundIn(read: readonly string[], page: readonly string[]): (number | undefined)[] {
  const said = page.map(spokenPart);
  let next = 0;
  return read.map((sentence) => {
    const at = said.indexOf(spokenPart(sentence), next);
    if (at < 0) return undefined;
    next = at + 1;
    return at;
  });
}
