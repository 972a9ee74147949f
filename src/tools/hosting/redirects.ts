import { readContent } from '../../editorial/content/content.ts';
import { whyUnpublished } from '../../editorial/content/publication.ts';
import { type Redirect, redirectsOf } from '../../editorial/content/redirects.ts';

/** Where the earlier addresses of public stories lead now. */
export function publicRedirects(now: Date): Redirect[] {
  const stories = readContent('.').content.files.flatMap(({ story }) => story ?? []);
  return redirectsOf(stories.filter((story) => !whyUnpublished(story, now)));
}
