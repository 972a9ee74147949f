import { formerLedger, ownFigures, sharedFigures } from '../../lib/content-folder.ts';
import type { Scope } from '../ledger/coverage.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { Reach } from '../ledger/match.ts';
import { namedInBody } from '../source/told.ts';
import type { ContentFile } from './content.ts';

/** The ids of the figures that a file names, in its fields and in its components. */
export function namedBy({ named, tree }: Pick<ContentFile, 'named' | 'tree'>): string[] {
  const all = [...named, ...(tree ? namedInBody(tree) : [])];
  return all.filter(({ kind }) => kind === 'figure').map(({ name }) => name);
}

/** The figures that a text may mean by a wording: its own, and those that all share. */
export function reachIn(ledger: Ledger, file: string): Reach {
  return [...new Set([ownFigures(file), sharedFigures])].map((part) => ledger.parts.get(part)?.figures ?? none);
}

const none: readonly never[] = [];

/**
 * What the numbers of a file are held against: in prose, and in fields, where nothing can be settled with `<Figure>`
 * and so whatever the file names may be meant as well. Nothing, while one of the files that they may be in cannot
 * be read.
 */
export function scopesOf(file: ContentFile, ledger: Ledger): { prose: Scope; fields: Scope } | undefined {
  const own = ownFigures(file.file);
  const parts = [own, sharedFigures, formerLedger].flatMap((part) => ledger.parts.get(part) ?? []);
  if (parts.some(({ figures }) => !figures)) return undefined;
  const reach = reachIn(ledger, file.file);
  const named = namedBy(file).flatMap((id) => ledger.byId.get(id) ?? []);
  return { prose: { ledger, own, reach }, fields: { ledger, own, reach: [...reach, named] } };
}
