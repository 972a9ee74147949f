import { defineMiddleware } from 'astro:middleware';
import { typeset } from './editorial/setting/typeset.ts';
import { withPlaces } from './site/lists/places.ts';
import { url } from './site/urls.ts';

/** Every page is set after it has been made, whichever component its words are from. */
export const onRequest = defineMiddleware(async (_, next) => {
  const response = await next();
  if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
  return new Response(typeset(await withPlaces(await response.text(), url('/'))), response);
});
