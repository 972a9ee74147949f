import type { APIRoute } from 'astro';
import { channel } from '../outlets/feeds/channel.ts';
import { feedItems } from '../outlets/feeds/items.ts';
import { jsonFeed } from '../outlets/feeds/json-feed.ts';
import { published } from '../site/urls.ts';

/** The JSON Feed, once it is known where the site is published. */
export const GET: APIRoute = async () => {
  if (!published) return new Response(null, { status: 404 });
  const feed = jsonFeed(await channel('/feed.json', published), await feedItems(published));
  return Response.json(feed, { headers: { 'Content-Type': 'application/feed+json' } });
};
