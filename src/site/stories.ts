import { type CollectionEntry, getCollection } from 'astro:content';

export type StoryEntry = CollectionEntry<'stories'>;

/** Every story, in the order of the feature. The only query over stories. */
export async function listStories(): Promise<StoryEntry[]> {
  const stories = await getCollection('stories');
  return stories.sort((a, b) => a.data.order - b.data.order);
}

/** Every voice, in the order of the feature. */
export async function listVoices(): Promise<CollectionEntry<'voices'>[]> {
  const voices = await getCollection('voices');
  return voices.sort((a, b) => a.data.order - b.data.order);
}
