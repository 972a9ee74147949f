import type { APIRoute, GetStaticPaths } from 'astro';
import { rasterise } from '../../outlets/share/raster.ts';
import { readArt } from '../../site/art/library.ts';
import { listMainArt } from '../../site/shown.ts';

/** Enough for the picture beside a link in a chat. */
const width = 800;

export const getStaticPaths = (async () => {
  const files = (await listMainArt()).map((name) => readArt(name).light);
  return files.map(({ name, svg }) => ({ params: { name }, props: { svg } }));
}) satisfies GetStaticPaths;

/** The drawings by day as PNG, for what reads no SVG: see `components/Art.astro`. */
export const GET: APIRoute<{ svg: string }> = async ({ props }) =>
  new Response(new Uint8Array(await rasterise(props.svg, width)), { headers: { 'Content-Type': 'image/png' } });
