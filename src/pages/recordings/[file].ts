import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { listSounds } from '../../site/recordings.ts';

export const getStaticPaths = (async () =>
  (await listSounds()).map((file) => ({
    params: { file: file.path.replace('/recordings/', '') },
    props: { file },
  }))) satisfies GetStaticPaths;

/** The recordings of public stories with the times of their sentences, and the sounds that public texts play. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props: { file } }) =>
  'text' in file
    ? new Response(file.text, { headers: { 'Content-Type': 'application/json' } })
    : new Response(new Uint8Array(file.bytes), { headers: { 'Content-Type': file.type } });
