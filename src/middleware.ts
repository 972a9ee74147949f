import { defineMiddleware } from 'astro:middleware';
import { typeset } from './editorial/setting/typeset.ts';
import { withPlaces } from './site/lists/places.ts';
import { url } from './site/urls.ts';

/**
 * Every page is set after it has been made, whichever component its words are from. Its scripts, which only add to it,
 * are fetched after what is seen: Astro takes no attribute on those that it bundles.
 */
export const onRequest = defineMiddleware(async (_, next) => {
  const response = await next();
  if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
  const html = typeset(await withPlaces(await response.text(), url('/')));
  return new Response(
    html.replaceAll('<script type="module" src=', '<script type="module" fetchpriority="low" src='),
    response,
  );
});
