import { isSeq, parseDocument } from 'yaml';

/**
 * The text of every entry of a ledger, to the letter: with the comments and the empty lines above it, of which those
 * that are set in belong to the entry before. All of them together are the ledger.
 * @returns none where an entry does not begin a line, and so cannot be cut off
 */
export function entriesOf(text: string): string[] {
  const { contents } = parseDocument(text, { keepSourceTokens: true });
  const token = isSeq(contents) ? contents.srcToken : undefined;
  if (token?.type !== 'block-seq') return [];
  const hyphens = token.items.flatMap(({ start }) => start.find(({ type }) => type === 'seq-item-ind')?.offset ?? []);
  const starts = hyphens.map((hyphen, index) => (index === 0 ? 0 : aboveOf(text, hyphen)));
  return starts.map((start, index) => text.slice(start, starts[index + 1]));
}

/** Where the comments and empty lines above an entry begin. */
function aboveOf(text: string, hyphen: number): number {
  let start = text.lastIndexOf('\n', hyphen) + 1;
  const indent = hyphen - start;
  while (start > 0) {
    const above = text.lastIndexOf('\n', start - 2) + 1;
    const line = text.slice(above, start).trimEnd();
    if (line && !(line.trimStart().startsWith('#') && line.search(/\S/) <= indent)) return start;
    start = above;
  }
  return start;
}
