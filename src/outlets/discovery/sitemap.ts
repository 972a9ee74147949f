import type { SectionPage } from '../../editorial/content/sections.ts';
import type { Story } from '../../editorial/schemas/story.ts';
import { startOfDay } from '../../lib/dates.ts';
import { storyPath } from '../../lib/paths.ts';
import { xml } from '../../lib/xml.ts';
import { latest, modifiedOn } from '../../site/modified-on.ts';
import type { Address } from '../../site/urls.ts';

/**
 * The sitemap (sitemaps.org): every page with an address of its own, and the day it last changed.
 * A page that lists stories changes with them; the entries of a section bear no dates, and have the feature's.
 * @param date the feature's
 */
export function sitemap(
  stories: readonly Story[],
  sections: readonly Pick<SectionPage, 'path' | 'entries'>[],
  date: string,
  address: Address,
): string {
  const newest = latest([date, ...stories.map(modifiedOn)]);
  const pages = [
    ['/', newest],
    ...stories.map((story) => [storyPath(story.slug), modifiedOn(story)] as const),
    ...sections.map(({ entries, path }) => [path, entries === undefined ? newest : date] as const),
  ] as const;
  const urls = pages.map(
    ([path, changed]) => xml`<url><loc>${address(path)}</loc><lastmod>${startOfDay(changed)}</lastmod></url>`,
  );
  return `${xml`<?xml version="1.0" encoding="utf-8"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${urls}</urlset>`}`;
}
