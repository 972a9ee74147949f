import { defineMiddleware } from 'astro:middleware';
import { typeset } from './editorial/setting/typeset.ts';

/** Every page is set after it has been made, whichever component its words are from. */
export const onRequest = defineMiddleware(async (_, next) => {
  const response = await next();
  if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
  return new Response(typeset(await response.text()), response);
});
