import { startOfDay } from '../../lib/dates.ts';
import { addressesInSitemap } from '../../lib/limits.ts';
import { xml } from '../../lib/xml.ts';
import type { DatedPage } from '../../site/lists/dated-pages.ts';
import { pagesOf } from '../../site/lists/paging.ts';
import { latest } from '../../site/modified-on.ts';
import type { Address } from '../../site/urls.ts';

const namespace = 'http://www.sitemaps.org/schemas/sitemap/0.9';

/** The sitemap (sitemaps.org): every page with an address of its own, and the day it last changed. */
export function sitemap(pages: readonly DatedPage[], address: Address): string {
  const urls = pages.map(
    ({ changed, path }) => xml`<url><loc>${address(path)}</loc><lastmod>${startOfDay(changed)}</lastmod></url>`,
  );
  return `${xml`<?xml version="1.0" encoding="utf-8"?><urlset xmlns="${namespace}">${urls}</urlset>`}`;
}

/** The parts of a sitemap that is too long to be one file; of one that is not, none. */
export function partsOfSitemap(pages: readonly DatedPage[], size = addressesInSitemap): (readonly DatedPage[])[] {
  return pages.length > size ? pagesOf(pages, size).map(({ entries }) => entries) : [];
}

/** The address of a part. @param number from 1 */
const partPath = (number: number) => `/sitemap/${number}.xml`;

/** Leads to the parts of a sitemap. */
export function sitemapIndex(parts: readonly (readonly DatedPage[])[], address: Address): string {
  const sitemaps = parts.map((pages, index) => {
    const [first = '', ...others] = pages.map(({ changed }) => changed);
    return xml`<sitemap><loc>${address(partPath(index + 1))}</loc><lastmod>${startOfDay(latest([first, ...others]))}</lastmod></sitemap>`;
  });
  return `${xml`<?xml version="1.0" encoding="utf-8"?><sitemapindex xmlns="${namespace}">${sitemaps}</sitemapindex>`}`;
}
