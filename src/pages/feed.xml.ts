import type { APIRoute } from 'astro';
import { channel } from '../outlets/feeds/channel.ts';
import { feedItems } from '../outlets/feeds/items.ts';
import { rss } from '../outlets/feeds/rss.ts';
import { published } from '../site/urls.ts';

/** The RSS feed, once it is known where the site is published. */
export const GET: APIRoute = async () => {
  if (!published) return new Response(null, { status: 404 });
  const feed = rss(await channel('/feed.xml', published), await feedItems(published));
  return new Response(feed, { headers: { 'Content-Type': 'application/rss+xml' } });
};
