import { z } from 'astro/zod';
import { headersFor } from '../../hosting/header-rules.ts';
import { isHashed } from './age.ts';
import type { Manifest } from './manifest.ts';

/** Where a store says what of it is this site's: a bucket may hold other things, which are nobody's to delete. */
export const ledgerName = '.release.json';

const ledger = z.strictObject({
  format: z.literal(1),
  /** The release that is in the store, or was about to be when an upload broke off. */
  id: z.string(),
  /** By path, how many uploaded releases ago each file was last a part of one. */
  ages: z.record(z.string(), z.int().nonnegative()),
});

export type Ledger = z.infer<typeof ledger>;

/** Reads what a store says; undefined when it is nothing that was written here. */
export function readLedger(text: string): Ledger | undefined {
  try {
    return ledger.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}

/**
 * What a store holds once a release is in it beside what was there before. An upload that is taken up again makes
 * nothing older.
 */
export function advanced(before: Ledger | undefined, { files, id }: Pick<Manifest, 'files' | 'id'>): Ledger {
  const step = before?.id === id ? 0 : 1;
  const older = Object.entries(before?.ages ?? {}).map(([path, age]) => [path, age + step]);
  const now = files.map(({ age, path }) => [path, age]);
  return { format: 1, id, ages: Object.fromEntries([...older, ...now]) };
}

/**
 * What nobody asks for any longer: pages that were withdrawn, at once, and files with a digest in their names when
 * they are older than a release keeps.
 */
export function expired({ ages }: Ledger, { files, keep }: Pick<Manifest, 'files' | 'keep'>): string[] {
  const held = new Set(files.map(({ path }) => path));
  return Object.entries(ages)
    .filter(([path]) => !held.has(path))
    .filter(([path, age]) => age > keep || !isHashed({ cache: headersFor(path)['Cache-Control'] ?? '' }))
    .map(([path]) => path);
}

/** The same without some of its files. */
export function without(ledger: Ledger, paths: readonly string[]): Ledger {
  const gone = new Set(paths);
  return { ...ledger, ages: Object.fromEntries(Object.entries(ledger.ages).filter(([path]) => !gone.has(path))) };
}
