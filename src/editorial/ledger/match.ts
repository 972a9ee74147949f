import { measureAt, measureAtEnd } from '../amounts/measures.ts';
import type { Figure } from '../schemas/figure.ts';

export interface Segment {
  text: string;
  figure?: Figure;
  /** Other figures that are printed in the same words. */
  rivals?: readonly Figure[];
}

/**
 * The figures a text may be speaking of: those whose facts it tells, and those from documents of
 * their own. 3年 in a story is not the 3年 of another story. A text that names no facts may speak of all.
 */
export function figuresInReach(figures: readonly Figure[], facts: readonly string[] | undefined): readonly Figure[] {
  if (!facts) return figures;
  return figures.filter(({ source }) => typeof source !== 'string' || facts.includes(source));
}

/**
 * Cuts a text at every wording of the ledger that occurs in it, so that plain prose
 * (…有190万名民警…) can carry its value and source. The longest wording wins. A wording inside a
 * longer number (53名 in 253名), in a rank (第46天) or before a longer unit (6万人 in 6万人次) is none.
 */
export function matchFigures(text: string, figures: readonly Figure[]): Segment[] {
  const { byWording, pattern } = compiled(figures);
  if (!pattern) return [{ text }];
  const segments: Segment[] = [];
  let end = 0;
  for (const { 0: wording, index } of text.matchAll(pattern)) {
    const [figure, ...rivals] = byWording.get(wording) ?? [];
    if (!figure || goesOn(text, index, wording)) continue;
    if (index > end) segments.push({ text: text.slice(end, index) });
    segments.push({ text: wording, figure, ...(rivals.length > 0 && { rivals }) });
    end = index + wording.length;
  }
  if (end < text.length) segments.push({ text: text.slice(end) });
  return segments;
}

interface Compiled {
  byWording: ReadonlyMap<string, readonly Figure[]>;
  /** All wordings at once; of none there is no pattern. */
  pattern: RegExp | undefined;
}

/** A page asks about the same figures once for every text in it. */
const compilations = new WeakMap<readonly Figure[], Compiled>();

function compiled(figures: readonly Figure[]): Compiled {
  const known = compilations.get(figures);
  if (known) return known;
  const byWording = new Map<string, Figure[]>();
  for (const figure of figures) {
    for (const wording of figure.wordings) byWording.set(wording, [...(byWording.get(wording) ?? []), figure]);
  }
  const wordings = [...byWording.keys()].sort((a, b) => b.length - a.length).map(literal);
  const pattern =
    wordings.length > 0
      ? new RegExp(`(?<![\\d.第零一二三四五六七八九十百千万亿])(?:${wordings.join('|')})`, 'g')
      : undefined;
  compilations.set(figures, { byWording, pattern });
  return { byWording, pattern };
}

/** Whether the unit at the wording's end is only the beginning of a longer one, or stands behind it. */
function goesOn(text: string, index: number, wording: string): boolean {
  const unit = measureAtEnd(wording);
  // A wording without a unit, such as 3055, is no 3055个.
  if (!unit) return /[\d十百千万亿]$/.test(wording) && measureAt(text, index + wording.length) !== undefined;
  return measureAt(text, index + wording.length - unit.length) !== unit;
}

/** Makes a wording safe inside a regular expression: 18.1% has a dot. */
function literal(wording: string): string {
  return wording.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
