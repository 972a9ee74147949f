import { type StorySection, storySections } from '../../editorial/content/story-sections.ts';
import { scenesOnPage, storiesOnPage, voicesOnPage } from '../../lib/limits.ts';
import { once } from '../once.ts';
import { scenes } from '../scenes.ts';
import { listSections } from '../sections.ts';
import { site } from '../site-yaml.ts';
import { listStories, listVoices, type StoryEntry } from '../stories.ts';
import { type DatedPage, datedPages, type List } from './dated-pages.ts';
import { type Front, frontOf } from './front.ts';
import { type Month, monthPath, monthsOf, newestFirst } from './months.ts';
import { staticPagesOf } from './paging.ts';
import { listDataPages } from './places.ts';
import { weightsOfLetters } from './weights.ts';

/** The stories of the front page. */
export const readFront = once(
  async (): Promise<Front<StoryEntry>> => frontOf(await listStories(), site.front, storySections(site)),
);

/** All of them, in the order in which the page shows them. */
export async function storiesOnFront(): Promise<StoryEntry[]> {
  const { lead, sections } = await readFront();
  return [...(lead ? [lead] : []), ...sections.flatMap(({ stories }) => stories)];
}

/** The stories of a section for its list, which is there once the front page does not show them all. */
async function listOfSection({ id, kinds }: StorySection): Promise<StoryEntry[]> {
  if (!(await listSections()).some((section) => section.id === id)) return [];
  return newestFirst((await listStories()).filter(({ data }) => kinds.includes(data.kind)));
}

/** The pages of all of them. */
export async function staticLists() {
  const lists = storySections(site).map(async (section) =>
    staticPagesOf(await listOfSection(section), storiesOnPage).map(({ params, props }) => ({
      params: { ...params, section: section.id },
      props: { ...props, section: section.id },
    })),
  );
  return (await Promise.all(lists)).flat();
}

/** The months, the newest first; none while the front page shows all stories, or while they are few. */
export const listMonths = once(async (): Promise<Month<StoryEntry>[]> => {
  const lists = await Promise.all(storySections(site).map(listOfSection));
  return lists.some((stories) => stories.length > 0) ? monthsOf(await listStories()) : [];
});

/** Every page that search engines may keep. */
export async function listDatedPages(): Promise<DatedPage[]> {
  const ofStories = await Promise.all(
    storySections(site).map(async (section) => {
      const entries = (await listOfSection(section)).map(({ data }) => data);
      return { path: `/${section.id}/`, entries, size: storiesOnPage };
    }),
  );
  const months = (await listMonths()).map(({ month, stories }) => ({
    path: monthPath(month),
    entries: stories.map(({ data }) => data),
  }));
  const voices = await listVoices();
  const lists: List[] = [
    ...ofStories,
    {
      path: '/voices/',
      entries: voices.map(({ data }) => data),
      size: voicesOnPage,
      weights: weightsOfLetters(voices),
    },
    { path: '/scenes/', entries: scenes, size: scenesOnPage },
    ...months.map((month) => ({ ...month, size: storiesOnPage })),
  ];
  const stories = (await listStories()).map(({ data }) => data);
  const tables = (await listDataPages()).map(({ path }) => path);
  return datedPages({ stories, sections: await listSections(), lists, tables, date: site.date });
}
