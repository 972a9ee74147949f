import type { Figure } from '../schemas/figure.ts';
import { matchFigures } from './match.ts';

/**
 * The ids of the figures a story uses: by name in a component (`figures="a,b"`,
 * `figure="a"`), or as a wording of the ledger in its text.
 * @param source the story's MDX
 */
export function figuresUsed(source: string, figures: readonly Figure[]): Set<string> {
  const named = [...source.matchAll(/\bfigures?="([^"]*)"/g)].flatMap((match) =>
    (match[1] ?? '').split(',').map((id) => id.trim()),
  );
  const written = matchFigures(source, figures).flatMap((segment) => segment.figure?.id ?? []);
  return new Set([...named, ...written]);
}
