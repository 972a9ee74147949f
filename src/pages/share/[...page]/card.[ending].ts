import type { APIRoute, GetStaticPaths } from 'astro';
import { sharePicture } from '../../../outlets/share/picture.ts';
import { listSharePages, masthead } from '../../../site/share/query.ts';
import { endingOf, type SharePage, typeOf } from '../../../site/share/share-page.ts';

export const getStaticPaths = (async () => {
  // A card is asked for by its public address, so without one nobody asks.
  const pages = import.meta.env.SITE ? await listSharePages() : [];
  return pages.map((page) => ({
    params: { page: page.path.slice(1, -1) || undefined, ending: endingOf(page) },
    props: { page },
  }));
}) satisfies GetStaticPaths;

/** The card of every page, for chats and networks to show with a link (Open Graph). */
export const GET: APIRoute<{ page: SharePage }> = async ({ props: { page } }) =>
  new Response(new Uint8Array(await sharePicture({ kind: 'card', page, masthead })), {
    headers: { 'Content-Type': typeOf(page) },
  });
