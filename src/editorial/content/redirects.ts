import { storyPath } from '../../lib/paths.ts';
import type { Story } from '../schemas/story.ts';

/** An address that has moved. Both paths begin with `/`, below the folder that the site is published in. */
export interface Redirect {
  from: string;
  to: string;
}

/** Where the earlier addresses of stories lead now. @param stories those that readers may see */
export function redirectsOf(stories: readonly Pick<Story, 'slug' | 'formerly'>[]): Redirect[] {
  return stories.flatMap(({ formerly, slug }) =>
    formerly.map((old) => ({ from: storyPath(old), to: storyPath(slug) })),
  );
}
