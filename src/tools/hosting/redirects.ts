import { readContent } from '../../editorial/content/content.ts';
import { whyUnpublished } from '../../editorial/content/publication.ts';
import { storyPath } from '../../lib/paths.ts';

/** Where the earlier addresses of public stories lead now. */
export function publicRedirects(now: Date): { from: string; to: string }[] {
  return readContent('.').content.files.flatMap(({ story }) =>
    story && !whyUnpublished(story, now)
      ? story.formerly.map((old) => ({ from: storyPath(old), to: storyPath(story.slug) }))
      : [],
  );
}
