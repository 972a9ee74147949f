import type { APIRoute, GetStaticPaths } from 'astro';
import { partsOfSitemap, sitemap } from '../../outlets/discovery/sitemap.ts';
import type { DatedPage } from '../../site/lists/dated-pages.ts';
import { listDatedPages } from '../../site/lists/query.ts';
import { type Address, published } from '../../site/urls.ts';

export const getStaticPaths = (async () => {
  if (!published) return [];
  return partsOfSitemap(await listDatedPages()).map((pages, index) => ({
    params: { part: String(index + 1) },
    props: { address: published, pages },
  }));
}) satisfies GetStaticPaths;

/** A part of the sitemap of a large site. */
export const GET: APIRoute<{ address: Address; pages: readonly DatedPage[] }> = ({ props: { address, pages } }) =>
  new Response(sitemap(pages, address), { headers: { 'Content-Type': 'application/xml' } });
