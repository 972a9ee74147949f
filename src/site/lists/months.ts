import { fewestMonths } from '../../lib/limits.ts';

/** A month, and what was published in it. */
export interface Month<Entry> {
  /** 2024-01. */
  month: string;
  stories: Entry[];
}

interface Dated {
  data: { date: string };
}

/** The months of these stories, the newest first; none while they are few. */
export function monthsOf<Entry extends Dated>(stories: readonly Entry[]): Month<Entry>[] {
  const months = Map.groupBy(newestFirst(stories), ({ data }) => data.date.slice(0, 7));
  return months.size < fewestMonths ? [] : [...months].map(([month, published]) => ({ month, stories: published }));
}

/** Where the stories of a month are listed. */
export const monthPath = (month: string) => `/months/${month}/`;

/** Sorting is stable: stories of one day stay in the order of the feature. */
export function newestFirst<Entry extends Dated>(stories: readonly Entry[]): Entry[] {
  return stories.toSorted((one, other) => Date.parse(other.data.date) - Date.parse(one.data.date));
}
