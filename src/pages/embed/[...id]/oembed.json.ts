import type { APIRoute, GetStaticPaths } from 'astro';
import { headlineParts } from '../../../lib/headline.ts';
import { embeddedOf } from '../../../outlets/share/figure/handed.ts';
import { bylineOf } from '../../../site/credits.ts';
import { site } from '../../../site/site-yaml.ts';
import { oembedOf } from '../../../site/snippet.ts';
import { chartPaths, type Taken } from '../../../site/taken.ts';
import { type Address, published } from '../../../site/urls.ts';

export const getStaticPaths = (() => (published ? chartPaths({ former: false }) : [])) satisfies GetStaticPaths;

/** What programs ask that put a chart into a page of their own (oEmbed): full addresses alone, and none without them. */
export const GET: APIRoute<{ taken: Taken }> = async ({ props: { taken } }) => {
  const address = published as Address;
  const embedded = await embeddedOf(taken, address);
  const provider = { name: headlineParts(site.title).join(' '), address: address('/') };
  return Response.json(oembedOf({ ...embedded, author: taken.story && bylineOf(taken.story), provider }));
};
