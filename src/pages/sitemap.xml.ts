import type { APIRoute } from 'astro';
import { partsOfSitemap, sitemap, sitemapIndex } from '../outlets/discovery/sitemap.ts';
import { listDatedPages } from '../site/lists/query.ts';
import { published } from '../site/urls.ts';

/** The sitemap, once it is known where the site is published; of a large site the way to its parts. */
export const GET: APIRoute = async () => {
  if (!published) return new Response(null, { status: 404 });
  const pages = await listDatedPages();
  const parts = partsOfSitemap(pages);
  return new Response(parts.length > 0 ? sitemapIndex(parts, published) : sitemap(pages, published), {
    headers: { 'Content-Type': 'application/xml' },
  });
};
