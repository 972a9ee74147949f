import { z } from 'astro/zod';
import { type Figure, figureSchema } from '../schemas/figure.ts';
import type { SeenIds } from './ids.ts';

/** One file of the ledger. What holds between its entries, and between its files, is asked in `disagreements.ts`. */
export const ledgerSchema = z
  .array(figureSchema)
  .min(1, { error: '一条也没有写；用不着的，删去这个文件' })
  .meta({ title: '数字总账', description: '一个文件的数，一条一条写。' });

/** A file of the ledger, as far as it could be read. */
export interface LedgerPart {
  file: string;
  /** Nothing when they cannot be read. */
  figures: readonly Figure[] | undefined;
  /** Its ids, as far as they can be made out when it has mistakes. */
  seen: SeenIds;
}

/** All figures there are. */
export interface Ledger {
  parts: ReadonlyMap<string, LedgerPart>;
  figures: readonly Figure[];
  /** Those whose ids no other has. */
  byId: ReadonlyMap<string, Figure>;
  /** The file that a figure stands in, by its id. */
  files: ReadonlyMap<string, string>;
  /** Every id that is known; nothing while there is a file of which none can be made out. */
  ids: ReadonlySet<string> | undefined;
}

export function ledgerOf(parts: readonly LedgerPart[]): Ledger {
  const figures = parts.flatMap((part) => part.figures ?? []);
  const alike = Map.groupBy(figures, ({ id }) => id);
  const known = parts.every(({ seen: { all, ids } }) => all || ids.length > 0);
  return {
    parts: new Map(parts.map((part) => [part.file, part])),
    figures,
    byId: new Map(
      [...alike].flatMap(([id, [figure, ...others]]) => (figure && others.length === 0 ? [[id, figure]] : [])),
    ),
    files: new Map(parts.flatMap(({ file, seen }) => seen.ids.map((id): [string, string] => [id, file]))),
    ids: known ? new Set(parts.flatMap(({ seen }) => seen.ids)) : undefined,
  };
}
