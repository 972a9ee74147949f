import type { APIRoute, GetStaticPaths } from 'astro';
import { takenPicture } from '../../outlets/share/figure/picture.ts';
import { listQuotes, type Taken } from '../../site/taken.ts';

export const getStaticPaths = (async () =>
  (await listQuotes()).map((taken) => ({ params: { id: taken.id }, props: { taken } }))) satisfies GetStaticPaths;

/** The poster of a quote, with a code that leads to it. */
export const GET: APIRoute<{ taken: Taken }> = async ({ props: { taken } }) =>
  new Response(new Uint8Array(await takenPicture(taken)), { headers: { 'Content-Type': 'image/png' } });
