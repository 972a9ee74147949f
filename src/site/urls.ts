import { withBase } from '../lib/links.ts';

/** The address of a page or file of this site, wherever it is deployed. @param path begins with `/` */
export function url(path: string): string {
  return withBase(path, import.meta.env.BASE_URL);
}

/** A story's page, within the site. */
export function storyPath(slug: string): string {
  return `/stories/${slug}/`;
}

export function storyUrl(slug: string): string {
  return url(storyPath(slug));
}

/** The address that the world outside knows a page or file by; none until SITE_URL says where the site is published. */
export function publicUrl(path: string): string | undefined {
  const { SITE } = import.meta.env;
  return SITE && new URL(url(path), SITE).href;
}
