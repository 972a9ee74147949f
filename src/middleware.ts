import { defineMiddleware } from 'astro:middleware';
import { typeset } from './editorial/setting/typeset.ts';
import { codeVersion } from './lib/code-version.ts';
import { kept } from './lib/kept.ts';
import { withPlaces } from './site/lists/places.ts';
import { once } from './site/once.ts';
import { url } from './site/urls.ts';

/**
 * Every page is set after it has been made, whichever component its words are from. Its scripts, which only add to it,
 * are fetched after what is seen: Astro takes no attribute on those that it bundles.
 */
export const onRequest = defineMiddleware(async ({ routePattern }, next) => {
  const response = await next();
  if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
  const html = await withPlaces(await response.text(), url('/'));
  // A story's page is kept whole, and a preview keeps none.
  const set = import.meta.env.DEV || routePattern === '/stories/[slug]' ? typeset(html) : await setOnce(html);
  return new Response(
    set.replaceAll('<script type="module" src=', '<script type="module" fetchpriority="low" src='),
    response,
  );
});

/** The same page comes out the same; words are parted by the machine's dictionary. */
async function setOnce(html: string): Promise<string> {
  const from = [html, setting(), process.versions.icu];
  return (await kept('set', 'html', from, async () => Buffer.from(typeset(html)))).toString();
}

const setting = once(() => codeVersion('editorial/setting/typeset.ts'));
