/**
 * Prefixes a site-absolute path with the base the site is deployed under.
 * @param path begins with `/`, e.g. `/stories/lei-yuqing/`
 * @param base Astro's `base`, e.g. `/` or `/zt/2024/jingchajie/`; a missing final slash is forgiven
 */
export function withBase(path: string, base: string): string {
  return `${base.replace(/\/+$/, '')}${path}`;
}

/** A story's page, within the site. */
export function storyPath(slug: string): string {
  return `/stories/${slug}/`;
}
