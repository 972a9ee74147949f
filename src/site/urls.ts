import { withBase } from '../lib/links.ts';

/** The address of a page or file of this site, wherever it is deployed. @param path begins with `/` */
export function url(path: string): string {
  return withBase(path, import.meta.env.BASE_URL);
}

export function storyUrl(slug: string): string {
  return url(`/stories/${slug}/`);
}
