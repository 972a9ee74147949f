import { formerLedger, ownFigures, sharedFigures } from '../../lib/content-folder.ts';
import { remembered } from '../../lib/remembered.ts';
import type { Scope } from '../ledger/advice.ts';
import type { Ledger, LedgerPart } from '../ledger/ledger.ts';
import type { Reach } from '../ledger/match.ts';
import type { Figure } from '../schemas/figure.ts';
import type { Named } from '../schemas/roles.ts';
import { namedInBody } from '../source/told.ts';
import type { ContentFile } from './reading.ts';

/** All that a file names, in its fields and in its components. */
export const namesIn = remembered((file: ContentFile): readonly Pick<Named, 'kind' | 'name'>[] =>
  file.gist ? file.gist.names : [...file.named, ...(file.tree ? namedInBody(file.tree) : [])],
);

/** The ids of the figures among it. */
export function namedBy(file: ContentFile): string[] {
  return namesIn(file).flatMap(({ kind, name }) => (kind === 'figure' ? name : []));
}

/** The files of the ledger that a text may have its figures in. */
export function partsFor(file: string, ledger: Ledger): LedgerPart[] {
  return [ownFigures(file), sharedFigures, formerLedger].flatMap((part) => ledger.parts.get(part) ?? []);
}

/** The ids that a text may name; nothing while one of its own may be there and cannot be made out. */
export function idsFor(file: string, ledger: Ledger): Ledger['ids'] {
  return partsFor(file, ledger).every(({ seen }) => seen.all) ? ledger.ids : undefined;
}

/** The figures that a text may mean by a wording: its own, and those that all share. */
export function reachIn(ledger: Ledger, file: string): Reach {
  return [...new Set([ownFigures(file), sharedFigures])].map((part) => ledger.parts.get(part)?.figures ?? none);
}

const none: readonly never[] = [];
/** In the place of figures that cannot be read. */
const unread = {};

/**
 * What the numbers of a file are held against: in prose, and in fields, where nothing can be settled with `<Figure>`
 * and so whatever the file names may be meant as well. Nothing, while one of the files that they may be in cannot
 * be read.
 */
export function scopesOf(file: ContentFile, ledger: Ledger): { prose: Scope; fields: Scope } | undefined {
  const own = ownFigures(file.file);
  if (partsFor(file.file, ledger).some(({ figures }) => !figures)) return undefined;
  const reach = reachIn(ledger, file.file);
  const named = figuresNamed(file, ledger);
  return { prose: { ledger, own, reach }, fields: { ledger, own, reach: [...reach, named] } };
}

/** The figures that a file names. */
export function figuresNamed(file: ContentFile, ledger: Ledger): Figure[] {
  return namedBy(file).flatMap((id) => ledger.byId.get(id) ?? []);
}

/** As much of the ledger as the scopes of a file are made of: while it is the same, so are they. */
export function basisOf(file: ContentFile, ledger: Ledger): readonly object[] {
  return [...partsFor(file.file, ledger).map(({ figures }) => figures ?? unread), ...figuresNamed(file, ledger)];
}
