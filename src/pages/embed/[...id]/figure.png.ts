import type { APIRoute, GetStaticPaths } from 'astro';
import { takenPicture } from '../../../outlets/share/figure/picture.ts';
import { chartPaths, type Taken } from '../../../site/taken.ts';

export const getStaticPaths = (() => chartPaths({ former: true })) satisfies GetStaticPaths;

/** A chart as a picture, with its title, its source and a code that leads to it. */
export const GET: APIRoute<{ taken: Taken }> = async ({ props: { taken } }) =>
  new Response(new Uint8Array(await takenPicture(taken)), { headers: { 'Content-Type': 'image/png' } });
