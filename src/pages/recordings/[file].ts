import type { APIRoute, GetStaticPaths } from 'astro';
import { listRecordings, type PublishedRecording } from '../../site/recordings.ts';

export const getStaticPaths = (async () => {
  const recordings = await listRecordings();
  return recordings.flatMap((recording) =>
    [recording, recording.times].flatMap((file) =>
      file ? { params: { file: file.path.replace('/recordings/', '') }, props: { file } } : [],
    ),
  );
}) satisfies GetStaticPaths;

/** The recordings of public stories, and when each of their sentences begins. */
export const GET: APIRoute<{ file: PublishedRecording | { text: string } }> = ({ props: { file } }) =>
  'text' in file
    ? new Response(file.text, { headers: { 'Content-Type': 'application/json' } })
    : new Response(new Uint8Array(file.bytes), { headers: { 'Content-Type': file.type } });
