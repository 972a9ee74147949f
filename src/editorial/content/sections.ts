import { mostOnFront } from '../../lib/limits.ts';
import { pageNames } from '../../lib/page-names.ts';
import type { Site } from '../schemas/site.ts';
import { kinds } from '../schemas/story.ts';
import { counted, countsOf, type Held } from './counts.ts';

/** A section as readers find it. */
export interface Section {
  id: string;
  title: string;
  /** With its counts filled in. */
  intro: string;
  /** How many entries it shows; a text has none to count. */
  entries: number | undefined;
}

/** One that has a page of its own. */
export interface SectionPage extends Section {
  path: string;
}

/** The sections, in the order of `content/site.yaml`. */
export function sectionsOf(sections: Site['sections'], held: Held): Section[] {
  const counts = countsOf(held, sections);
  return Object.entries(sections).map(([id, { intro, title }]) => ({
    id,
    title,
    intro: counted(intro, counts),
    entries: held[id as keyof Held],
  }));
}

/**
 * Section pages are found and not listed: a section has one when `src/pages/` has a page of its name. One of stories
 * has it once it holds more than the front page shows.
 */
export function sectionPages(sections: readonly Section[]): SectionPage[] {
  const pages = pageNames();
  return sections
    .filter((section) => pages.includes(section.id) && !(isOfStories(section.id) && isAllOnFront(section)))
    .map((section) => ({ ...section, path: `/${section.id}/` }));
}

/** A section that is made of stories. */
export function isOfStories(id: string): id is keyof typeof kinds {
  return Object.hasOwn(kinds, id);
}

/** Whether the front page shows all entries of a section. */
export function isAllOnFront({ entries = 0, id }: Pick<Section, 'entries' | 'id'>): boolean {
  return entries <= (mostOnFront[id as keyof typeof mostOnFront] ?? 0);
}
