import { mostOnFront } from '../../lib/limits.ts';
import { pageNames } from '../../lib/page-names.ts';
import type { Site } from '../schemas/site.ts';
import { counted, countsOf, type Held } from './counts.ts';
import { storySections } from './story-sections.ts';

/** A section as readers find it. */
export interface Section {
  id: string;
  title: string;
  /** With its counts filled in. */
  intro: string;
  /** How many entries it shows; a text has none to count. */
  entries: number | undefined;
  /** It is made of stories. */
  ofStories: boolean;
  /** The front page shows all of its entries. */
  allOnFront: boolean;
}

/** One that has a page of its own. */
export interface SectionPage extends Section {
  path: string;
}

/** The sections, in the order of `content/site.yaml`. */
export function sectionsOf(site: Pick<Site, 'kinds' | 'sections'>, held: Held): Section[] {
  const counts = countsOf(held, site);
  const stories = new Map(storySections(site).map(({ front, id }) => [id, front]));
  const { scenes, voices } = mostOnFront;
  const most = new Map([...stories, ['voices', voices], ['scenes', scenes]]);
  return Object.entries(site.sections).map(([id, { intro, title }]) => {
    const entries = held.bySection[id];
    return {
      id,
      title,
      intro: counted(intro, counts),
      entries,
      ofStories: stories.has(id),
      allOnFront: (entries ?? 0) <= (most.get(id) ?? 0),
    };
  });
}

/**
 * Section pages are found and not listed: a section has one when `src/pages/` has a page of its name. One of stories
 * has it once it holds more than the front page shows.
 */
export function sectionPages(sections: readonly Section[]): SectionPage[] {
  const pages = pageNames();
  return sections
    .filter(({ allOnFront, id, ofStories }) => (ofStories ? !allOnFront : pages.includes(id)))
    .map((section) => ({ ...section, path: `/${section.id}/` }));
}
