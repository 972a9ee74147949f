import { kinds } from '../editorial/schemas/story.ts';
import { fewestMonths, storiesOnPage } from '../lib/limits.ts';
import { staticPagesOf } from './paging.ts';
import { listSections } from './sections.ts';
import { listStories, type StoryEntry } from './stories.ts';

/** The stories of a section for its list, which is there once the front page does not show them all. */
export async function listOfSection(section: keyof typeof kinds): Promise<StoryEntry[]> {
  if (!(await listSections()).some(({ id }) => id === section)) return [];
  return newestFirst((await listStories()).filter(({ data }) => data.kind === kinds[section]));
}

/** Its pages. */
export async function staticListOf(section: keyof typeof kinds) {
  return staticPagesOf(await listOfSection(section), storiesOnPage);
}

/** A month, and what was published in it. */
export interface Month {
  /** 2024-01. */
  month: string;
  stories: StoryEntry[];
}

/** The months, the newest first; none while the front page shows all stories, or while they are few. */
export async function listMonths(): Promise<Month[]> {
  const sections = Object.keys(kinds) as (keyof typeof kinds)[];
  const lists = await Promise.all(sections.map(listOfSection));
  return lists.some((stories) => stories.length > 0) ? monthsOf(await listStories()) : [];
}

export function monthsOf<Entry extends Dated>(stories: readonly Entry[]): { month: string; stories: Entry[] }[] {
  const months = Map.groupBy(newestFirst(stories), ({ data }) => data.date.slice(0, 7));
  return months.size < fewestMonths ? [] : [...months].map(([month, published]) => ({ month, stories: published }));
}

export const monthPath = (month: string) => `/months/${month}/`;

interface Dated {
  data: { date: string };
}

/** Sorting is stable: stories of one day stay in the order of the feature. ISO dates sort as text does. */
export function newestFirst<Entry extends Dated>(stories: readonly Entry[]): Entry[] {
  return stories.toSorted((one, other) =>
    one.data.date < other.data.date ? 1 : one.data.date > other.data.date ? -1 : 0,
  );
}
