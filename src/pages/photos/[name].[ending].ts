import { readFileSync } from 'node:fs';
import type { APIRoute, GetStaticPaths } from 'astro';
import { encode, type Making } from '../../outlets/photos/encode.ts';
import { fileOfPhoto } from '../../site/photos/file.ts';
import { listShown } from '../../site/photos/shown.ts';

interface Props extends Making {
  photo: string;
}

const formats = { avif: 'image/avif', webp: 'image/webp', jpeg: 'image/jpeg' } as const;

export const getStaticPaths = (async () =>
  (await listShown()).flatMap(({ height, isMain, most, name, photo, region, width }) =>
    // Of JPEG, which few ask for, one size is enough.
    (['avif', 'webp', ...(isMain ? (['jpeg'] as const) : [])] as const).map((format) => ({
      params: { name, ending: format === 'jpeg' ? 'jpg' : format },
      props: { photo, region, size: { width, height }, most, format },
    })),
  )) satisfies GetStaticPaths;

/** The photographs of public pages in each of their sizes. What a camera wrote into them, such as the place, stays out. */
export const GET: APIRoute<Props> = async ({ props: { photo, ...making } }) => {
  const picture = await encode(readFileSync(fileOfPhoto(photo)), making);
  return new Response(new Uint8Array(picture), { headers: { 'Content-Type': formats[making.format] } });
};
