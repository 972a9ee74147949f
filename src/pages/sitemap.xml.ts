import type { APIRoute } from 'astro';
import { sitemap } from '../outlets/discovery/sitemap.ts';
import { listSections } from '../site/sections.ts';
import { site } from '../site/site-yaml.ts';
import { listStories } from '../site/stories.ts';
import { published } from '../site/urls.ts';

/** The sitemap, once it is known where the site is published. */
export const GET: APIRoute = async () => {
  if (!published) return new Response(null, { status: 404 });
  const stories = (await listStories()).map((story) => story.data);
  return new Response(sitemap(stories, await listSections(), site.date, published), {
    headers: { 'Content-Type': 'application/xml' },
  });
};
