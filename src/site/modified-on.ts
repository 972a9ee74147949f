import type { Story } from '../editorial/schemas/story.ts';

/** The day a story last changed for its readers: its newest correction's, or its own. */
export function modifiedOn({ corrections, date }: Pick<Story, 'corrections' | 'date'>): string {
  return latest([date, ...corrections.map((correction) => correction.date)]);
}

/** The last of some dates. ISO dates sort as text does. */
export function latest(dates: readonly [string, ...string[]]): string {
  return dates.reduce((last, date) => (date > last ? date : last));
}
