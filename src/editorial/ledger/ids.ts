import { isMap, isSeq, parseDocument } from 'yaml';

export interface SeenIds {
  ids: string[];
  /** Every entry has shown its own. */
  all: boolean;
}

/**
 * The ids of a file of the ledger that is not right, as far as they can be made out: one mistake in it must not make
 * every figure unknown. They are plain letters, and so stand in a text of whatever encoding.
 */
export function idsIn(source: string): SeenIds {
  const { contents, errors } = parseDocument(source, { logLevel: 'silent' });
  const entries = isSeq(contents) ? contents.items : [];
  const read = entries.flatMap((entry) => (isMap(entry) && entry.has('id') ? String(entry.get('id')) : []));
  if (errors.length === 0 && read.length === entries.length) return { ids: read, all: read.length > 0 };
  // Behind a slip of typing there may be no entries, only lines.
  const lines = source.matchAll(/^[ \t-]*id ?[:\uff1a] *['"]?([a-z][a-z0-9-]*)/gm);
  return { ids: [...new Set([...read, ...[...lines].map(([, id]) => id ?? '')])], all: false };
}
