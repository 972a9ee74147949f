import type { SectionPage } from '../editorial/content/sections.ts';
import { kinds, type Story } from '../editorial/schemas/story.ts';
import { scenesOnPage, storiesOnPage, voicesOnPage } from '../lib/limits.ts';
import { storyPath } from '../lib/paths.ts';
import { listMonths, listOfSection, monthPath } from './lists.ts';
import { latest, modifiedOn } from './modified-on.ts';
import { pagesOf, pathOfPage } from './paging.ts';
import { scenes } from './scenes.ts';
import { listSections } from './sections.ts';
import { site } from './site-yaml.ts';
import { listStories, listVoices } from './stories.ts';

/** A page with an address of its own, and the day it last changed. */
export interface DatedPage {
  path: string;
  changed: string;
}

/** A list, and how many entries one of its pages holds. */
interface List {
  path: string;
  entries: readonly unknown[];
  size: number;
}

/** Every page that search engines may keep. */
export async function listDatedPages(): Promise<DatedPage[]> {
  const stories = await listStories();
  const ofStories = await Promise.all(
    (Object.keys(kinds) as (keyof typeof kinds)[]).map(
      async (id): Promise<List> => ({ path: `/${id}/`, entries: await listOfSection(id), size: storiesOnPage }),
    ),
  );
  const months = (await listMonths()).map((month) => ({ path: monthPath(month.month), entries: month.stories }));
  const lists = [
    ...ofStories,
    { path: '/voices/', entries: await listVoices(), size: voicesOnPage },
    { path: '/scenes/', entries: scenes, size: scenesOnPage },
    ...months.map((month) => ({ ...month, size: storiesOnPage })),
  ];
  return datedPages({
    stories: stories.map(({ data }) => data),
    sections: await listSections(),
    lists,
    date: site.date,
  });
}

/**
 * A page that lists stories changes with them; the entries of other sections bear no dates, and have the feature's.
 * @param date the feature's
 */
export function datedPages(feature: {
  stories: readonly Story[];
  sections: readonly Pick<SectionPage, 'id' | 'path' | 'entries'>[];
  lists: readonly List[];
  date: string;
}): DatedPage[] {
  const { date, lists, sections, stories } = feature;
  const newest = latest([date, ...stories.map(modifiedOn)]);
  const undated = new Set(
    sections.filter(({ entries, id }) => entries !== undefined && !(id in kinds)).map(({ path }) => path),
  );
  const first = new Set(sections.map(({ path }) => path));
  const further = lists.flatMap(({ entries, path, size }) =>
    pagesOf(entries, size)
      .map(({ number }) => ({ path: pathOfPage(path, number), changed: undated.has(path) ? date : newest }))
      .filter((page) => !first.has(page.path)),
  );
  return [
    { path: '/', changed: newest },
    ...stories.map((story) => ({ path: storyPath(story.slug), changed: modifiedOn(story) })),
    ...sections.map(({ path }) => ({ path, changed: undated.has(path) ? date : newest })),
    ...further,
  ];
}
