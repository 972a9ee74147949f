import { remembered } from '../../../lib/remembered.ts';
import { type Trie, trieOf } from '../../../lib/trie.ts';
import type { Wording } from '../../schemas/wording.ts';

/** A wording that the house does not use, in a text. */
export interface Misworded {
  start: number;
  end: number;
  entry: Wording;
}

interface Kept {
  entry: Wording;
  /** It is no mistake where it stands in this. */
  isException: boolean;
}

/** Of the same list, the same one. */
const trieFor = remembered(
  (list: readonly Wording[]): Trie<Kept> =>
    trieOf<Kept>(
      list.flatMap((entry): [string, Kept][] => [
        ...entry.wrong.map((word): [string, Kept] => [word, { entry, isException: false }]),
        ...[...(entry.except ?? []), ...entry.right].map((word): [string, Kept] => [
          word,
          { entry, isException: true },
        ]),
      ]),
    ),
);

/**
 * Every wording of a text that the list has as wrong, from left to right; of several in one another the longest. What
 * is right, or an exception, holds what is in it.
 * @param said the whole text is what somebody said
 */
export function miswordedIn(text: string, list: readonly Wording[], said = false): Misworded[] {
  const found = trieFor(list).find(text);
  if (found.every(({ value }) => value.isException)) return [];
  const quoted = inQuotes(text);
  const sentence = sentencesIn(text);
  /** How far an exception of an entry reaches. */
  const held = new Map<Wording, number>();
  const told: Misworded[] = [];
  for (const { end, start, value } of found) {
    const { entry, isException } = value;
    if (isException) held.set(entry, Math.max(end, held.get(entry) ?? 0));
    else if ((held.get(entry) ?? 0) >= end || (told.at(-1)?.end ?? 0) > start) continue;
    else if (!entry.quotes && (said || quoted(start))) continue;
    else if (!entry.unless?.some((word) => sentence(start).includes(word))) told.push({ start, end, entry });
  }
  return told;
}

/** Tells of a place, asked from left to right, in which sentence it is. */
function sentencesIn(text: string): (index: number) => string {
  const sentences = text.matchAll(/[^。！？；\n]*[。！？；\n]?/g);
  let { index = 0, 0: last = '' } = sentences.next().value ?? {};
  return (at) => {
    while (at >= index + last.length && index + last.length < text.length) {
      ({ index = 0, 0: last = '' } = sentences.next().value ?? {});
    }
    return last;
  };
}

/** Tells of a place whether it is inside quotation or title marks. */
function inQuotes(text: string): (index: number) => boolean {
  const inside = new Uint8Array(text.length);
  let depth = 0;
  for (const [index, sign] of text.split('').entries()) {
    if (/[”’》〉]/.test(sign)) depth = Math.max(0, depth - 1);
    if (depth > 0) inside[index] = 1;
    if (/[“‘《〈]/.test(sign)) depth += 1;
  }
  return (index) => inside[index] === 1;
}
