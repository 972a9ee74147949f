import type { APIRoute } from 'astro';
import { headlineParts } from '../lib/headline.ts';
import { readPalette } from '../lib/palette.ts';
import { manifest } from '../outlets/discovery/manifest.ts';
import { withCounts } from '../site/sections.ts';
import { site } from '../site/site-yaml.ts';
import { url } from '../site/urls.ts';

/** The web app manifest. */
export const GET: APIRoute = async () => {
  const parts = headlineParts(site.title);
  const description = await withCounts(site.description);
  const words = { name: parts.join(' '), shortName: parts[0] ?? site.title, description };
  return Response.json(manifest(words, readPalette('light'), url), {
    headers: { 'Content-Type': 'application/manifest+json' },
  });
};
