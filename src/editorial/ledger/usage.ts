import type { Telling } from '../source/told.ts';
import { matchFigures, type Reach } from './match.ts';

/**
 * The ids of the figures that are told, in the order of their first use: by name (`figures="a,b"`,
 * `<Figure id="a">`), or as a wording of the ledger.
 * @param reach those that a wording may mean
 */
export function figuresUsed(told: readonly Telling[], reach: Reach): Set<string> {
  return new Set(
    told.flatMap((telling) =>
      'id' in telling ? telling.id : matchFigures(telling.text, reach).flatMap(({ figure }) => figure?.id ?? []),
    ),
  );
}
