import { remembered } from '../../lib/remembered.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { Figure } from '../schemas/figure.ts';
import type { ContentFile } from './reading.ts';
import { figuresNamed, partsFor } from './scope.ts';

type Figures = readonly Figure[];

/** In the place of figures that cannot be read. */
const unread: Figures = [];

/** As each file has last been held against a list: what it was held against since when nothing of concern has changed. */
const last = new WeakMap<ContentFile, Map<number, { figures: Figures; since: Figures }>>();

/**
 * Stands for a list of figures, as far as a file may mean some of it by a wording: one and the same until a figure has
 * changed whose words, of now or of before, are in the file. So that a correction in the figures that all share is held
 * against the few files that speak of them.
 * @param turn which of the file's lists it is
 */
export function concernOf(file: ContentFile, turn: number, figures: Figures = unread): Figures {
  const lists = last.get(file) ?? new Map<number, { figures: Figures; since: Figures }>();
  last.set(file, lists);
  const known = lists.get(turn);
  const stays = known && (known.figures === figures || !speaksOf(file, changedWords(figures, known.figures)));
  const since = stays ? known.since : figures;
  lists.set(turn, { figures, since });
  return since;
}

/** As much of the ledger as a file is held against: while each of these is the same, nothing in it can have become wrong. */
export function concernsOf(file: ContentFile, ledger: Ledger): readonly unknown[] {
  const lists = partsFor(file.file, ledger).map(({ figures }, turn) => [concernOf(file, turn, figures), !figures]);
  return [...lists.flat(), ...figuresNamed(file, ledger)];
}

/** The wordings of the figures of which one list has others than the other; one that has not changed is the same object. */
const changedWords = remembered((figures: Figures, others: Figures): readonly string[] => {
  const [here, there] = [new Set(figures), new Set(others)];
  const changed = [...figures.filter((figure) => !there.has(figure)), ...others.filter((figure) => !here.has(figure))];
  return [...new Set(changed.flatMap(({ formerly = [], wordings }) => [...wordings, ...formerly]))];
});

function speaksOf(file: ContentFile, words: readonly string[]): boolean {
  return words.length > 0 && words.some((wording) => wordsOf(file).includes(wording));
}

/** All that readers read of a file. */
export const wordsOf = remembered(
  (file: ContentFile): string => file.gist?.words ?? file.passages.map(({ text }) => text).join('\n'),
);
