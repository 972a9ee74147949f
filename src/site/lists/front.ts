import type { StorySection } from '../../editorial/content/story-sections.ts';

/**
 * As many entries of a list as there is room for, in their order. One that is longer than what is left is passed over,
 * and stands in the list alone; where all are too long, the first is shown.
 * @param weights how many characters each entry has
 */
export function thatFit<Entry>(
  all: readonly Entry[],
  weights: readonly number[],
  { characters, most }: { characters: number; most: number },
): Entry[] {
  let left = characters;
  const fit = all.filter((_, index) => {
    const weight = weights[index] ?? 0;
    if (weight > left) return false;
    left -= weight;
    return true;
  });
  return (fit.length > 0 ? fit : all.slice(0, 1)).slice(0, most);
}

/** What the front page leads with, and the stories that it shows in each of its sections, the lead not among them. */
export interface Front<Entry> {
  lead: Entry | undefined;
  sections: readonly (StorySection & { stories: readonly Entry[] })[];
}

/**
 * What is chosen comes first, in the order of the choice; where that leaves room, the others follow in the order of the
 * feature. What is chosen and not public is passed over.
 * @param stories in the order of the feature
 * @param sections those that are made of stories, in the order of the page
 */
export function frontOf<Entry extends { data: { slug: string; kind: string } }>(
  stories: readonly Entry[],
  chosen: { lead?: string | undefined; teasers: readonly string[] },
  sections: readonly StorySection[],
): Front<Entry> {
  const bySlug = new Map(stories.map((story) => [story.data.slug, story]));
  const lead = bySlug.get(chosen.lead ?? '') ?? stories[0];
  const first = chosen.teasers.flatMap((slug) => bySlug.get(slug) ?? []);
  const shown = ({ front, kinds }: StorySection) => {
    const all = stories.filter(({ data }) => kinds.includes(data.kind));
    const room = front - (lead && all.includes(lead) ? 1 : 0);
    const inOrder = new Set([...first.filter((story) => all.includes(story)), ...all]);
    return [...inOrder].filter((story) => story !== lead).slice(0, room);
  };
  return { lead, sections: sections.map((section) => ({ ...section, stories: shown(section) })) };
}
