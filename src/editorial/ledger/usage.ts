import { listed } from '../../lib/listed.ts';
import type { Figure } from '../schemas/figure.ts';
import { contracts } from '../source/contracts.ts';
import { matchFigures } from './match.ts';

const props = new Set(
  Object.values(contracts).flatMap(({ props }) => Object.keys(props).filter((prop) => props[prop]?.figures)),
);
const named = new RegExp(`\\b(?:${[...props].join('|')})="([^"]*)"`, 'g');

/**
 * The ids of the figures a text uses, in the order of their first use: by name in a component
 * (`figures="a,b"`, `<Figure id="a">`), or as a wording of the ledger.
 * @param source the MDX
 * @param reach those that a wording may mean
 */
export function figuresUsed(source: string, ledger: readonly Figure[], reach: readonly Figure[]): Set<string> {
  const ids = new Set(ledger.map(({ id }) => id));
  const places: [index: number, id: string][] = [...source.matchAll(named)].flatMap((match) =>
    listed(match[1]).map((id): [number, string] => [match.index, id]),
  );
  let index = 0;
  for (const { figure, text } of matchFigures(source, reach)) {
    if (figure) places.push([index, figure.id]);
    index += text.length;
  }
  const used = places.sort(([a], [b]) => a - b).map(([, id]) => id);
  return new Set(used.filter((id) => ids.has(id)));
}
