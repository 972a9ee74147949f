import { type CollectionEntry, getCollection } from 'astro:content';
import { duplicates } from '../lib/duplicates.ts';

export type StoryEntry = CollectionEntry<'stories'>;
export type VoiceEntry = CollectionEntry<'voices'>;

/**
 * Every story, in the order of the feature. The only query over stories.
 * @throws when two stories claim one address, for one of them would vanish
 */
export async function listStories(): Promise<StoryEntry[]> {
  const stories = await getCollection('stories');
  const clashing = duplicates(stories.map((story) => story.data.slug));
  if (clashing.length > 0) throw new Error(`content/stories/ 里有两篇用了同一个 slug：${clashing.join('、')}`);
  return stories.sort((a, b) => a.data.order - b.data.order);
}

/** Every voice, in the order of the feature. */
export async function listVoices(): Promise<VoiceEntry[]> {
  const voices = await getCollection('voices');
  return voices.sort((a, b) => a.data.order - b.data.order);
}
