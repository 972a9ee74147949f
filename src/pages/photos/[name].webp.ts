import { readFileSync } from 'node:fs';
import type { APIRoute, GetStaticPaths } from 'astro';
import { photoFile } from '../../lib/content-folder.ts';
import { resize } from '../../outlets/photos/resize.ts';
import { photoSizes } from '../../site/photos/library.ts';
import { listPhotos } from '../../site/shown.ts';

export const getStaticPaths = (async () => {
  const photos = await Promise.all(
    (await listPhotos()).map(async (photo) => (await photoSizes(photo)).map((size) => ({ photo, ...size }))),
  );
  return photos.flat().map(({ name, photo, width }) => ({ params: { name }, props: { photo, width } }));
}) satisfies GetStaticPaths;

/** The photographs of public pages in each of their sizes. What a camera wrote into them, such as the place, stays out. */
export const GET: APIRoute<{ photo: string; width: number }> = async ({ props: { photo, width } }) => {
  const picture = await resize(readFileSync(photoFile(photo)), width);
  return new Response(new Uint8Array(picture), { headers: { 'Content-Type': 'image/webp' } });
};
