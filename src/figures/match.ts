import type { Figure } from '../schemas/figure.ts';

export interface Segment {
  text: string;
  figure?: Figure;
}

/**
 * Cuts a text at every wording of the ledger that occurs in it, so that plain prose
 * (…有190万名民警…) can carry its value and source. The longest wording wins, and a
 * wording inside a longer number (53名 in 253名) is not one.
 */
export function matchFigures(text: string, figures: readonly Figure[]): Segment[] {
  const byWording = new Map(figures.flatMap((figure) => figure.wordings.map((wording) => [wording, figure] as const)));
  const wordings = [...byWording.keys()].sort((a, b) => b.length - a.length);
  if (wordings.length === 0) return [{ text }];
  const pattern = new RegExp(`(?<![\\d.])(?:${wordings.map(literal).join('|')})`, 'g');

  const segments: Segment[] = [];
  let end = 0;
  for (const match of text.matchAll(pattern)) {
    if (match.index > end) segments.push({ text: text.slice(end, match.index) });
    segments.push({ text: match[0], figure: byWording.get(match[0]) as Figure });
    end = match.index + match[0].length;
  }
  if (end < text.length) segments.push({ text: text.slice(end) });
  return segments;
}

/** Makes a wording safe inside a regular expression: 18.1% has a dot. */
function literal(wording: string): string {
  return wording.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
