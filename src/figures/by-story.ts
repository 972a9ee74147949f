import type { Figure } from '../schemas/figure.ts';
import { figuresUsed } from './usage.ts';

/** As much of a story as is needed to know which figures it tells. */
export interface Teller {
  slug: string;
  title: string;
  /** The fact numbers it covers. */
  facts: readonly string[];
  keyFigures: readonly string[];
  /** All its words: headline, standfirst and body. */
  text: string;
}

export interface FigureGroup<Story extends Teller> {
  /** The story whose facts the figures are; without one they come from elsewhere. */
  story: Story | undefined;
  figures: { figure: Figure; usedIn: Story[] }[];
}

/** Sorts the ledger by the story each figure comes from, and says of each which stories use it. */
export function figuresByStory<Story extends Teller>(
  figures: readonly Figure[],
  stories: readonly Story[],
): FigureGroup<Story>[] {
  const used = new Map(
    stories.map((story) => [story, figuresUsed(story.text, figures).union(new Set(story.keyFigures))]),
  );
  const origin = (figure: Figure) => stories.find((story) => story.facts.includes(figure.source));
  return [...stories, undefined]
    .map((story) => ({
      story,
      figures: figures
        .filter((figure) => origin(figure) === story)
        .map((figure) => ({ figure, usedIn: stories.filter((teller) => used.get(teller)?.has(figure.id)) })),
    }))
    .filter((group) => group.figures.length > 0);
}
