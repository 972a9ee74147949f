import { duplicates } from '../../lib/duplicates.ts';
import type { Figure } from '../schemas/figure.ts';

/** Whatever readers meet figures in: a story, the voices, the front page. */
export interface Teller {
  /** Its address, from the site's root. */
  path: string;
  title: string;
  /** What its own figures are headed by. */
  heading: string;
  /** The files of the ledger that hold its own figures. */
  own: readonly string[];
  /** The fact numbers it covers. */
  facts?: readonly string[];
  /** The ids of the figures it uses. */
  used: ReadonlySet<string>;
}

/** The figures of one teller, in the order in which it tells them. */
export interface FigureGroup extends Pick<Teller, 'heading' | 'path' | 'title'> {
  figures: readonly { figure: Figure; usedIn: readonly Teller[] }[];
}

/**
 * Sorts the ledger by whose figures they are, and says of each who uses it. One that several share stands under
 * whose fact it is, or under who uses it first. A figure that nobody here uses is left out: it may belong to a
 * story that is not public.
 * @param ledger the figures of every file
 */
export function figuresByTeller(
  ledger: ReadonlyMap<string, readonly Figure[]>,
  tellers: readonly Teller[],
): FigureGroup[] {
  const users = new Map<string, Teller[]>();
  for (const teller of tellers) {
    for (const id of teller.used) {
      const others = users.get(id);
      if (others) others.push(teller);
      else users.set(id, [teller]);
    }
  }
  const byFile = firstBy(tellers, ({ own }) => own);
  const byFact = firstBy(tellers, ({ facts = [] }) => facts);
  const groups = new Map<Teller, FigureGroup['figures'][number][]>(tellers.map((teller) => [teller, []]));
  for (const [file, figures] of ledger) {
    for (const figure of figures) {
      const usedIn = users.get(figure.id) ?? [];
      const { source } = figure;
      const owner = byFile.get(file) ?? (typeof source === 'string' ? byFact.get(source) : undefined) ?? usedIn[0];
      if (owner && usedIn.length > 0) groups.get(owner)?.push({ figure, usedIn });
    }
  }
  const told = [...groups].flatMap(([{ heading, path, title, used }, figures]) =>
    figures.length > 0 ? [{ heading, path, title, figures: inOrder(figures, [...used]) }] : [],
  );
  const headings = toldApart(told);
  return told.map((group, index) => ({ ...group, heading: headings[index] ?? group.heading }));
}

/** Two stories may be about one person or about nobody, and even have one title: no two headings are the same. */
function toldApart(groups: readonly Pick<FigureGroup, 'heading' | 'title'>[]): string[] {
  const shared = new Set(duplicates(groups.map(({ heading }) => heading)));
  const named = groups.map(({ heading, title }) => (shared.has(heading) ? `${heading}：${title}` : heading));
  const taken = new Map<string, number>();
  return named.map((name) => {
    const times = (taken.get(name) ?? 0) + 1;
    taken.set(name, times);
    return times === 1 ? name : `${name}（${times}）`;
  });
}

function inOrder(figures: FigureGroup['figures'], told: readonly string[]): FigureGroup['figures'] {
  const place = new Map(told.map((id, index) => [id, index]));
  const of = ({ figure }: FigureGroup['figures'][number]) => place.get(figure.id) ?? told.length;
  return figures.toSorted((one, other) => of(one) - of(other));
}

/** The first teller of each of the words that tellers have. */
function firstBy(tellers: readonly Teller[], words: (teller: Teller) => readonly string[]): Map<string, Teller> {
  return new Map([...tellers].reverse().flatMap((teller) => words(teller).map((word) => [word, teller])));
}
