import { type CollectionEntry, getCollection } from 'astro:content';
import { storySections } from '../editorial/content/story-sections.ts';
import { storiesFolder } from '../lib/content-folder.ts';
import { duplicates } from '../lib/duplicates.ts';
import { once } from './once.ts';
import { site } from './site-yaml.ts';
import { isVisible } from './visible.ts';

export type StoryEntry = CollectionEntry<'stories'>;
export type VoiceEntry = CollectionEntry<'voices'>;

/** The front page shows section after section, and whoever reads on follows it. */
const rank = ({ data }: StoryEntry) => storySections(site).findIndex(({ kinds }) => kinds.includes(data.kind));

/**
 * Every story that readers may see, in the order of the feature. The only query over stories.
 * @throws when two stories claim one address, for one of them would vanish
 */
export const listStories = once(async (): Promise<readonly StoryEntry[]> => {
  const stories = await getCollection('stories');
  const clashing = duplicates(stories.flatMap(({ data }) => [data.slug, ...data.formerly]));
  if (clashing.length > 0) throw new Error(`${storiesFolder}/ 里有两篇用了同一个 slug：${clashing.join('、')}`);
  return stories.filter(({ data }) => isVisible(data)).sort((a, b) => rank(a) - rank(b) || a.data.order - b.data.order);
});

/** Every voice that readers may see, in the order of the feature. */
export const listVoices = once(async (): Promise<readonly VoiceEntry[]> => {
  const voices = await getCollection('voices');
  return voices.filter(({ data }) => isVisible(data)).sort((a, b) => a.data.order - b.data.order);
});
