import type { APIRoute } from 'astro';
import { channel } from '../feeds/channel.ts';
import { feedItems } from '../feeds/items.ts';
import { jsonFeed } from '../feeds/json-feed.ts';
import { published } from '../site/urls.ts';

/** The JSON Feed, once it is known where the site is published. */
export const GET: APIRoute = async () => {
  if (!published) return new Response(null, { status: 404 });
  const feed = jsonFeed(channel('/feed.json', published), await feedItems(published));
  return Response.json(feed, { headers: { 'Content-Type': 'application/feed+json' } });
};
