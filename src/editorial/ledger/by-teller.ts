import type { Figure } from '../schemas/figure.ts';
import type { Telling } from '../source/told.ts';
import { figuresInReach } from './match.ts';
import { figuresUsed } from './usage.ts';

/** Whatever readers meet figures in: a story, the voices, the front page. */
export interface Teller {
  /** Its address, from the site's root. */
  path: string;
  title: string;
  /** What its own figures are headed by. */
  heading: string;
  /** The fact numbers it covers; without them it may speak of every figure. */
  facts?: readonly string[];
  /** The ids it names in its frontmatter. */
  named: readonly string[];
  /** All that it says, in its order. */
  told: readonly Telling[];
}

export interface FigureGroup {
  heading: string;
  figures: { figure: Figure; usedIn: readonly Teller[] }[];
}

/** The figures a teller uses, in the order of their first use. */
export function figuresOf({ facts, named, told }: Teller, ledger: readonly Figure[]): Figure[] {
  const used = new Set([...named, ...figuresUsed(told, ledger, figuresInReach(ledger, facts))]);
  return [...used].flatMap((id) => ledger.find((figure) => figure.id === id) ?? []);
}

/**
 * Sorts the ledger by whose facts the figures are, and says of each who uses it. A figure
 * that nobody here uses is left out: it may belong to a story that is not public.
 */
export function figuresByTeller(ledger: readonly Figure[], tellers: readonly Teller[]): FigureGroup[] {
  const used = new Map(tellers.map((teller) => [teller, figuresOf(teller, ledger)]));
  const entries = ledger.flatMap((figure) => {
    const usedIn = tellers.filter((teller) => used.get(teller)?.includes(figure));
    const { source } = figure;
    const own = typeof source === 'string' ? tellers.find(({ facts }) => facts?.includes(source)) : undefined;
    const owner = own ?? usedIn[0];
    return owner && usedIn.length > 0 ? [{ figure, usedIn, owner }] : [];
  });
  return tellers.flatMap((teller) => {
    const figures = entries.filter(({ owner }) => owner === teller).map(({ figure, usedIn }) => ({ figure, usedIn }));
    return figures.length > 0 ? [{ heading: teller.heading, figures }] : [];
  });
}
