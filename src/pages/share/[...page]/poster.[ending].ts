import type { APIRoute, GetStaticPaths } from 'astro';
import { sharePicture } from '../../../outlets/share/picture.ts';
import { listSharePages, masthead } from '../../../site/share/query.ts';
import { endingOf, type SharePage, typeOf } from '../../../site/share/share-page.ts';
import { published } from '../../../site/urls.ts';

export const getStaticPaths = (async () => {
  const pages = await listSharePages();
  return pages.map((page) => ({
    params: { page: page.path.slice(1, -1) || undefined, ending: endingOf(page) },
    props: { page },
  }));
}) satisfies GetStaticPaths;

/** The poster of every page, with a QR code that leads to it. */
export const GET: APIRoute<{ page: SharePage }> = async ({ props: { page } }) => {
  const picture = await sharePicture({ kind: 'poster', page, masthead, address: published?.(page.path) });
  return new Response(new Uint8Array(picture), { headers: { 'Content-Type': typeOf(page) } });
};
