import type { APIRoute, GetStaticPaths } from 'astro';
import { resize } from '../../outlets/photos/resize.ts';
import { readPhoto } from '../../site/photos/library.ts';
import { listPhotos } from '../../site/shown.ts';

export const getStaticPaths = (async () => {
  const photos = await Promise.all((await listPhotos()).map(readPhoto));
  return photos.flatMap(({ bytes, sizes }) =>
    sizes.map(({ name, width }) => ({ params: { name }, props: { bytes, width } })),
  );
}) satisfies GetStaticPaths;

/** The photographs of public pages in each of their sizes. What a camera wrote into them, such as the place, stays out. */
export const GET: APIRoute<{ bytes: Buffer; width: number }> = async ({ props }) =>
  new Response(new Uint8Array(await resize(props.bytes, props.width)), { headers: { 'Content-Type': 'image/webp' } });
