import type { APIRoute, GetStaticPaths } from 'astro';
import { listArtFiles } from '../../art/library.ts';

export const getStaticPaths = (() =>
  listArtFiles().map(({ name, svg }) => ({ params: { name }, props: { svg } }))) satisfies GetStaticPaths;

/** The drawings of `content/art/`, each coloured for light and for dark. */
export const GET: APIRoute<{ svg: string }> = ({ props }) =>
  new Response(props.svg, { headers: { 'Content-Type': 'image/svg+xml' } });
