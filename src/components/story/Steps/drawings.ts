import { toScale } from '../../../editorial/charts/to-scale.ts';
import type { Figure } from '../../../editorial/schemas/figure.ts';
import type { Drawing, Measure } from './drawing.ts';
import { water } from './water.ts';

/** The kinds of drawing that steps may have, by the word for it. */
export const drawings = { water } satisfies Record<string, Drawing>;

/** What is stamped on a state of which editors say nothing else: what it is. */
export const usualMark = '示意';

/** The words of a state; editors part them as they part words. */
export function wordsOf(shows: string | undefined): string[] {
  return (shows ?? '').split(/[,\uff0c\u3001\s]+/).filter(Boolean);
}

export function measureOf(figure: Figure | undefined): Measure | undefined {
  return figure && { value: toScale(figure), wording: figure.wordings[0] ?? '' };
}
