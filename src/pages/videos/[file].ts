import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { listVideos } from '../../site/videos.ts';

export const getStaticPaths = (async () =>
  (await listVideos()).map((file) => ({
    params: { file: file.path.replace('/videos/', '') },
    props: { file },
  }))) satisfies GetStaticPaths;

/** The videos that public texts show, and what is said in them. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props: { file } }) =>
  'text' in file
    ? new Response(file.text, { headers: { 'Content-Type': 'text/vtt' } })
    : new Response(new Uint8Array(file.bytes), { headers: { 'Content-Type': file.type } });
