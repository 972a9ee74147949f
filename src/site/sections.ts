import { counted, countsOf, type Held, heldIn } from '../editorial/content/counts.ts';
import { type Section, type SectionPage, sectionPages, sectionsOf } from '../editorial/content/sections.ts';
import { siteFile } from '../lib/content-folder.ts';
import { once } from './once.ts';
import { scenes } from './scenes.ts';
import { site } from './site-yaml.ts';
import { listStories, listVoices } from './stories.ts';

const held = once(async (): Promise<Held> => {
  const stories = (await listStories()).map((story) => story.data);
  return heldIn(site.kinds, stories, (await listVoices()).length, scenes.length);
});

/** A text of `content/site.yaml`, with its counts filled in. */
export async function withCounts(text: string): Promise<string> {
  return counted(text, countsOf(await held(), site));
}

/** The one list of section pages, as far as there is something in them: whoever leads readers to them asks here. */
export const listSections = once(
  async (): Promise<readonly SectionPage[]> =>
    sectionPages(sectionsOf(site, await held())).filter(({ entries }) => entries !== 0),
);

/** A section, whether or not there is something in it. */
export async function readSection(id: string): Promise<Section> {
  const section = sectionsOf(site, await held()).find((one) => one.id === id);
  if (!section) throw new Error(`${siteFile} 的 sections 里缺 ${id}`);
  return section;
}
