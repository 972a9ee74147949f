/** An address as it stands in running text: nothing but printable ASCII. */
const address = /(?:https?:\/\/|www\.)[!-~]+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g;

/** A word that an address runs into: nobody can tell where it ends. */
export const runsOn = /\p{L}/u;
/** What stands between the address and the next space or Chinese mark. */
export const untilMark = /^[^\s，。；：！？、“”‘’《》（）【】…—]*/;

/**
 * The addresses in what Markdown takes for one: before the first Han character or Chinese mark they end. GitHub's
 * rules, which it follows, know no Chinese and make one link of `https://a.cn。谢谢`.
 */
export function addressesIn(text: string): { start: number; end: number }[] {
  if (/^[!-~]*$/.test(text)) return [{ start: 0, end: text.length }];
  return [...text.matchAll(address)].map(({ 0: found, index }) => ({
    start: index,
    end: index + trimmed(found).length,
  }));
}

/** Without the marks that end a sentence or a bracket, and not the address. */
function trimmed(url: string): string {
  const bare = url.replace(/[.,;:!?'"*_~]+$/, '');
  return bare.endsWith(')') && !bare.includes('(') ? trimmed(bare.slice(0, -1)) : bare;
}
