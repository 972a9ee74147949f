import type { SectionPage } from '../../editorial/content/sections.ts';
import type { Story } from '../../editorial/schemas/story.ts';
import { storyPath } from '../../lib/paths.ts';
import { latest, modifiedOn } from '../modified-on.ts';
import { pagesOf, pathOfPage } from './paging.ts';

/** A page with an address of its own, and the day it last changed. */
export interface DatedPage {
  path: string;
  changed: string;
}

/** A list, and how many entries one of its pages holds. */
export interface List {
  path: string;
  entries: readonly { date?: string | undefined }[];
  size: number;
  /** How many characters each entry has, where they may be many. */
  weights?: readonly number[];
}

/**
 * A page that lists stories changes with them; the entries of other sections have the feature's date, unless they bear
 * one of their own.
 * @param date the feature's
 */
export function datedPages(feature: {
  stories: readonly Story[];
  sections: readonly Pick<SectionPage, 'ofStories' | 'path' | 'entries'>[];
  lists: readonly List[];
  /** The pages of the ledger. */
  tables: readonly string[];
  date: string;
}): DatedPage[] {
  const { date, lists, sections, stories, tables } = feature;
  const newest = latest([date, ...stories.map(modifiedOn)]);
  const others = sections.filter(({ entries, ofStories }) => entries !== undefined && !ofStories);
  /** The day that the lists of what is no story last changed. */
  const ofOthers = new Map(
    others.map(({ path }) => {
      const entries = lists.find((list) => list.path === path)?.entries ?? [];
      return [path, latest([date, ...entries.flatMap((entry) => entry.date ?? [])])];
    }),
  );
  const first = new Set(sections.map(({ path }) => path));
  const further = lists.flatMap(({ entries, path, size, weights }) =>
    pagesOf(entries, size, weights).map(({ number }) => ({
      path: pathOfPage(path, number),
      changed: ofOthers.get(path) ?? newest,
    })),
  );
  return [
    { path: '/', changed: newest },
    ...stories.map((story) => ({ path: storyPath(story.slug), changed: modifiedOn(story) })),
    ...sections.map(({ path }) => ({ path, changed: ofOthers.get(path) ?? newest })),
    ...[...further, ...tables.map((path) => ({ path, changed: newest }))].filter(({ path }) => !first.has(path)),
  ];
}
