import { isMap, isSeq, parseDocument } from 'yaml';

/**
 * The ids of a file of the ledger that is not right, as far as they can be made out: one mistake in it must not make
 * every figure unknown. They are plain letters, and so stand in a text of whatever encoding.
 * @returns nothing when there are none to be seen
 */
export function idsIn(source: string): string[] | undefined {
  const document = parseDocument(source, { logLevel: 'silent' });
  const entries = isSeq(document.contents) ? document.contents.items : [];
  const read = entries.flatMap((entry) => (isMap(entry) && entry.has('id') ? String(entry.get('id')) : []));
  // Behind a slip of typing there may be no entries, only lines.
  const lines = document.errors.length > 0 ? source.matchAll(/^[ \t-]*id ?[:\uff1a] *['"]?([a-z][a-z0-9-]*)/gm) : [];
  const ids = [...new Set([...read, ...[...lines].map(([, id]) => id ?? '')])];
  return ids.length > 0 ? ids : undefined;
}
