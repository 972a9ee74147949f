import { diffArrays, diffWordsWithSpace } from 'diff';
import type { Block } from './blocks.ts';

/** One piece of a page that is not what it was; a new one has no `before`, one that is gone no `after`. */
export interface Change {
  kind: string;
  before?: string;
  after?: string;
  /** The same words at another place of the page. */
  moved?: true;
}

/** A stretch of a changed piece: in both, or in one of them alone. */
export interface Stretch {
  text: string;
  in: 'both' | 'before' | 'after';
}

const words = new Intl.Segmenter('zh', { granularity: 'word' });

/** What of a text is new and what is gone, word by word; a number counts as one word. */
export function stretches(before: string, after: string): Stretch[] {
  return diffWordsWithSpace(before, after, { intlSegmenter: words }).map(({ added, removed, value }) => ({
    text: value,
    in: added ? 'after' : removed ? 'before' : 'both',
  }));
}

/** Compares two versions of a page. */
export function compareBlocks(before: readonly Block[], after: readonly Block[]): Change[] {
  const key = ({ kind, text }: Block) => `${kind}\n${text}`;
  const hunks = diffArrays([...before], [...after], { comparator: (a, b) => key(a) === key(b) });
  const changes: Change[] = [];
  hunks.forEach(({ added, removed, value }, index) => {
    const previous = hunks[index - 1];
    if (removed) {
      const next = hunks[index + 1];
      changes.push(...pairs(value, next?.added ? next.value : []));
    } else if (added && !previous?.removed) changes.push(...value.map(({ kind, text }) => ({ kind, after: text })));
  });
  return withMoves(changes);
}

/** Whether two texts are two versions of one: half of their pairs of characters are the same. */
const alike = 0.5;

/** Sets each piece that is gone beside the new one that took its place, in the order of the page. */
function pairs(gone: readonly Block[], fresh: readonly Block[]): Change[] {
  const left = [...fresh];
  const changes = gone.flatMap((old): Change[] => {
    const scores = left.map((one) => (one.kind === old.kind ? likeness(old.text, one.text) : 0));
    const best = scores.indexOf(Math.max(...scores));
    const partner = left[best];
    if (!partner || (scores[best] ?? 0) < alike) return [{ kind: old.kind, before: old.text }];
    const passed = left.splice(0, best).map(({ kind, text }) => ({ kind, after: text }));
    left.shift();
    return [...passed, { kind: old.kind, before: old.text, after: partner.text }];
  });
  return [...changes, ...left.map(({ kind, text }) => ({ kind, after: text }))];
}

/** How much two texts have in common, from 0 to 1 (the Sørensen–Dice coefficient of their pairs of characters). */
export function likeness(one: string, other: string): number {
  const [ours, theirs] = [pairsOfCharacters(one), pairsOfCharacters(other)];
  const total = ours.length + theirs.length;
  const left = new Map<string, number>();
  for (const pair of theirs) left.set(pair, (left.get(pair) ?? 0) + 1);
  const common = ours.filter((pair) => {
    const count = left.get(pair) ?? 0;
    left.set(pair, count - 1);
    return count > 0;
  });
  return total === 0 ? 0 : (2 * common.length) / total;
}

/** With an edge at either end, so that a text of one character has pairs as well. */
function pairsOfCharacters(text: string): string[] {
  const characters = ['', ...text, ''];
  return characters.slice(1).map((character, index) => `${characters[index]}${character}`);
}

/** What is gone at one place and new at another, word for word, only moved. */
function withMoves(changes: readonly Change[]): Change[] {
  const gone = new Set(changes.filter(({ after }) => after === undefined).map(({ before }) => before));
  const fresh = new Set(changes.filter(({ before }) => before === undefined).map(({ after }) => after));
  return changes.flatMap((change): Change[] => {
    if (change.before !== undefined && change.after !== undefined) return [change];
    if (change.before !== undefined && fresh.has(change.before)) return [];
    if (change.after === undefined || !gone.has(change.after)) return [change];
    return [{ ...change, before: change.after, moved: true }];
  });
}
