import { getCollection } from 'astro:content';
import { artShown } from '../../editorial/content/art-shown.ts';
import { exampleDrawings } from '../../editorial/ledger/examples.ts';
import { scenes } from '../site.ts';
import { listStories } from '../stories.ts';

/** The names of all drawings of the site; those of stories not yet public stay out of it. */
export async function listArt(): Promise<string[]> {
  const stories = await listStories();
  const texts = await getCollection('texts');
  const bodies = [...stories, ...texts].map((entry) => entry.body ?? '');
  const shown = artShown({ scenes, stories: stories.map((story) => story.data), bodies });
  return [...shown, ...exampleDrawings().keys()];
}
