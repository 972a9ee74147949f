import { storyPath, withBase } from '../lib/paths.ts';

/** The address of a page or file of this site, wherever it is deployed. @param path begins with `/` */
export function url(path: string): string {
  return withBase(path, import.meta.env.BASE_URL);
}

export function storyUrl(slug: string): string {
  return url(storyPath(slug));
}

/** Makes the full address of a page or file of this site. */
export type Address = (path: string) => string;

/**
 * Full addresses, for canonical links, feeds and all that is read elsewhere. There are none until somebody
 * says where the site is published (SITE_URL): then what needs one is left out, for a guess would be wrong.
 */
export const published: Address | undefined = import.meta.env.SITE
  ? (path) => new URL(url(path), import.meta.env.SITE).href
  : undefined;
