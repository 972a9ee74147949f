import { formatSource } from '../editorial/ledger/format-source.ts';
import { figuresById } from '../editorial/ledger/kept.ts';
import { idsIn } from '../editorial/source/contract.ts';
import { contractOf } from '../editorial/source/contracts.ts';
import { pageKey } from './page-key.ts';
import type { Taken } from './taken.ts';

/** The key of a chart's own page (`page-key.ts`); none in the live preview, which keeps no pages. */
export async function embedKey(taken: Taken): Promise<string | undefined> {
  if (import.meta.env.DEV) return undefined;
  const props = Object.entries(contractOf(taken.component)?.props ?? {});
  const figures = figuresById(props.flatMap(([name, prop]) => idsIn(prop, taken.props[name])));
  return pageKey(taken, figures, figures.map(formatSource));
}
