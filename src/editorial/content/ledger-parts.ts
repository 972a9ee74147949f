import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { figuresFile, formerLedger, isLedger, nameOf } from '../../lib/content-folder.ts';
import { idsIn, type SeenIds } from '../ledger/ids.ts';
import type { LedgerPart } from '../ledger/ledger.ts';
import { meantBy, textsByName } from './figure-owners.ts';

/** A file of the ledger that is where one should be, and the one that was all of it. */
export function isPart(file: string): boolean {
  return file === formerLedger || (isLedger(file) && file === figuresFile(nameOf(file)));
}

/** A text whose figures stand in a file of the wrong name has them all the same: they are only out of reach. */
export function meantParts(root: string, names: readonly string[]): LedgerPart[] {
  const texts = textsByName(names);
  return names.filter(isLedger).flatMap((stray) => {
    const file = meantBy(stray, texts);
    return file && !names.includes(file) ? [{ file, figures: undefined, seen: idsAnyway(root, stray) }] : [];
  });
}

/** The ids of a file that is not right, whatever is wrong with it. */
export function idsAnyway(root: string, file: string): SeenIds {
  try {
    return idsIn(readFileSync(join(root, file), 'utf8'));
  } catch {
    return { ids: [], all: false };
  }
}
