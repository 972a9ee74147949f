import { formatSource } from '../editorial/ledger/format-source.ts';
import { figuresById } from '../editorial/ledger/kept.ts';
import type { Figure } from '../editorial/schemas/figure.ts';
import { idsIn } from '../editorial/source/contract.ts';
import { contractOf } from '../editorial/source/contracts.ts';
import { pageKey } from './page-key.ts';
import type { Taken } from './taken.ts';

/** The key of a chart's own page (`page-key.ts`); none in the live preview, which keeps no pages. */
export async function embedKey(taken: Taken): Promise<string | undefined> {
  if (import.meta.env.DEV) return undefined;
  const figures = figuresOf(taken);
  return pageKey(taken, figures, figures.map(formatSource));
}

/** The figures of the ledger that it shows. */
export function figuresOf({ component, props }: Taken): readonly Figure[] {
  const known = Object.entries(contractOf(component)?.props ?? {});
  return figuresById(known.flatMap(([name, prop]) => idsIn(prop, props[name])));
}
