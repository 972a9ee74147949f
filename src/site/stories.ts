import { type CollectionEntry, getCollection } from 'astro:content';
import { whyUnpublished } from '../editorial/content/publication.ts';
import { kinds } from '../editorial/schemas/story.ts';
import { storiesFolder } from '../lib/content-folder.ts';
import { deploymentOf } from '../lib/deployment/deployment.ts';
import { duplicates } from '../lib/duplicates.ts';
import { once } from './once.ts';

export type StoryEntry = CollectionEntry<'stories'>;
export type VoiceEntry = CollectionEntry<'voices'>;

/** Under `npm run dev`, and in a build with PREVIEW=1, stories are shown before they are published. */
const preview = import.meta.env.DEV || deploymentOf(process.env).preview;

/** The front page shows kind after kind, and whoever reads on follows it. */
const rank = ({ data }: StoryEntry) => Object.values(kinds).indexOf(data.kind);

/**
 * Every story that readers may see, in the order of the feature. The only query over stories.
 * @throws when two stories claim one address, for one of them would vanish
 */
export const listStories = once(async (): Promise<readonly StoryEntry[]> => {
  const stories = await getCollection('stories');
  const clashing = duplicates(stories.flatMap(({ data }) => [data.slug, ...data.formerly]));
  if (clashing.length > 0) throw new Error(`${storiesFolder}/ 里有两篇用了同一个 slug：${clashing.join('、')}`);
  const now = new Date();
  return stories
    .filter((story) => preview || !whyUnpublished(story.data, now))
    .sort((a, b) => rank(a) - rank(b) || a.data.order - b.data.order);
});

/** Every voice, in the order of the feature. */
export const listVoices = once(async (): Promise<readonly VoiceEntry[]> => {
  const voices = await getCollection('voices');
  return voices.sort((a, b) => a.data.order - b.data.order);
});
