import type { APIRoute } from 'astro';
import { manifest } from '../discovery/manifest.ts';
import { headlineParts } from '../lib/headline.ts';
import { readPalette } from '../palette/palette.ts';
import { site } from '../site/site.ts';
import { url } from '../site/urls.ts';

/** The web app manifest. */
export const GET: APIRoute = () => {
  const parts = headlineParts(site.title);
  const words = { name: parts.join(' '), shortName: parts[0] ?? site.title, description: site.description };
  return Response.json(manifest(words, readPalette('light'), url), {
    headers: { 'Content-Type': 'application/manifest+json' },
  });
};
