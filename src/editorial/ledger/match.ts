import { measureAt, measureAtEnd } from '../amounts/measures.ts';
import type { Figure } from '../schemas/figure.ts';

export interface Segment {
  text: string;
  figure?: Figure;
  /** Other figures that are printed in the same words. */
  rivals?: readonly Figure[];
}

/**
 * The figures a text may be speaking of, list by list: its own, and those that all share. 3年 in a story is not the
 * 3年 of another story.
 */
export type Reach = readonly (readonly Figure[])[];

/** A number that goes on to the left of a wording is another. */
const inNumber = /[\d.第零一二三四五六七八九十百千万亿]/;

/**
 * Cuts a text at every wording of the ledger that occurs in it, so that plain prose
 * (…有190万名民警…) can carry its value and source. The longest wording wins. A wording inside a
 * longer number (53名 in 253名), in a rank (第46天) or before a longer unit (6万人 in 6万人次) is none.
 */
export function matchFigures(text: string, reach: Reach): Segment[] {
  const lists = reach.map(indexed);
  const segments: Segment[] = [];
  let end = 0;
  for (let at = 0; at < text.length; at += 1) {
    const wording = longestAt(text, at, lists);
    if (!wording || inNumber.test(text[at - 1] ?? '')) continue;
    if (!goesOn(text, at, wording)) {
      // One list may name what another has.
      const [figure, ...rivals] = new Set(lists.flatMap(({ byWording }) => byWording.get(wording) ?? []));
      if (at > end) segments.push({ text: text.slice(end, at) });
      segments.push({ text: wording, ...(figure && { figure }), ...(rivals.length > 0 && { rivals }) });
      end = at + wording.length;
    }
    at += wording.length - 1;
  }
  if (end < text.length) segments.push({ text: text.slice(end) });
  return segments;
}

interface Index {
  byWording: ReadonlyMap<string, readonly Figure[]>;
  /** How long its wordings are, by the character that they begin with. */
  lengths: ReadonlyMap<string, ReadonlySet<number>>;
}

/** Many texts are held against the same figures; what all share is looked through once for all of them. */
const indexes = new WeakMap<readonly Figure[], Index>();

function indexed(figures: readonly Figure[]): Index {
  const known = indexes.get(figures);
  if (known) return known;
  const byWording = new Map<string, Figure[]>();
  const lengths = new Map<string, Set<number>>();
  for (const figure of figures) {
    for (const wording of figure.wordings) {
      const first = wording[0] ?? '';
      const alike = byWording.get(wording);
      if (alike) alike.push(figure);
      else byWording.set(wording, [figure]);
      lengths.set(first, (lengths.get(first) ?? new Set()).add(wording.length));
    }
  }
  const index = { byWording, lengths };
  indexes.set(figures, index);
  return index;
}

function longestAt(text: string, at: number, lists: readonly Index[]): string {
  let longest = '';
  for (const { byWording, lengths } of lists) {
    for (const length of lengths.get(text[at] ?? '') ?? []) {
      const words = text.slice(at, at + length);
      if (words.length > longest.length && byWording.has(words)) longest = words;
    }
  }
  return longest;
}

/** Whether the unit at the wording's end is only the beginning of a longer one, or stands behind it. */
function goesOn(text: string, index: number, wording: string): boolean {
  const unit = measureAtEnd(wording);
  // A wording without a unit, such as 3055, is no 3055个.
  if (!unit) return /[\d十百千万亿]$/.test(wording) && measureAt(text, index + wording.length) !== undefined;
  return measureAt(text, index + wording.length - unit.length) !== unit;
}
