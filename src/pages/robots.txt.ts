import type { APIRoute } from 'astro';
import { published } from '../site/urls.ts';

/** Everybody may read everything (RFC 9309). Robots ask for this file at a server's root only: see the README. */
export const GET: APIRoute = () => {
  const sitemap = published ? `\nSitemap: ${published('/sitemap.xml')}\n` : '';
  return new Response(`User-agent: *\nAllow: /\n${sitemap}`);
};
