import type { APIRoute, GetStaticPaths } from 'astro';
import { filesOfArt } from '../../site/art/library.ts';
import { listArt } from '../../site/shown.ts';

export const getStaticPaths = (async () => {
  const files = (await listArt()).flatMap(filesOfArt);
  return files.map(({ name, svg }) => ({ params: { name }, props: { svg } }));
}) satisfies GetStaticPaths;

/** The drawings of `content/art/`, each coloured for light and for dark. */
export const GET: APIRoute<{ svg: string }> = ({ props }) =>
  new Response(props.svg, { headers: { 'Content-Type': 'image/svg+xml' } });
