import { resolve, sep } from 'node:path';
import type { AstroIntegration } from 'astro';
import { asText } from '../../editorial/source/problem.ts';
import {
  artFolder,
  contentFolder,
  figuresFolder,
  photosFolder,
  recordingsFolder,
  scenesFile,
  siteFile,
  termsFile,
  videosFolder,
} from '../../lib/content-folder.ts';
import { deploymentOf } from '../../lib/deployment/deployment.ts';
import { openDesk } from './desk.ts';

const content = resolve(contentFolder) + sep;
/** Read when the code starts that needs them, which so has to start again. */
const atStart = [siteFile, scenesFile].map((file) => resolve(file));
/** Read each time they are shown. */
const whenShown = [termsFile, figuresFolder, artFolder, photosFolder, recordingsFolder, videosFolder].map((path) =>
  resolve(path),
);
/** Files whose ending is a part of their route's parameters: while it previews, Astro finds them behind a slash alone. */
const withoutSlash = /^(.*\/(?:photos|recordings|share|videos)\/[^?]+\.\w+)(?=\?|$)/;
const isIn = (path: string, places: readonly string[]) =>
  places.some((place) => path === place || path.startsWith(place + sep));

/**
 * What `npm run dev` has and the published site has not: a page with every story component in every
 * state, at `/dev/components/`, which a build with `PREVIEW=1` has as well; fresh pages when a content file outside Astro's collections is
 * saved; and the checker's word in the browser, in the place of a page that would otherwise be the
 * last good one.
 */
export function preview(): AstroIntegration {
  return {
    name: 'preview',
    hooks: {
      'astro:config:setup': ({ command, config, injectRoute }) => {
        if (command === 'dev') process.env['PREVIEW'] = '1';
        if (!deploymentOf(process.env).preview) return;
        injectRoute({ pattern: '/dev/components', entrypoint: new URL('src/tools/dev/Gallery.astro', config.root) });
      },
      'astro:server:setup': async ({ logger, server }) => {
        const desk = openDesk((problem) => logger[problem.warning ? 'warn' : 'error'](asText(problem)));
        await desk.check();
        server.watcher.on('all', async (_event, path) => {
          if (!path.startsWith(content)) return;
          const good = await desk.check();
          // Of its collections Astro shows the browser what is new itself.
          if (good && !isIn(path, [...atStart, ...whenShown])) return;
          const { client, ...others } = server.environments;
          const stale = isIn(path, atStart) ? Object.values(others) : [];
          for (const { hot } of [...stale, client]) hot?.send({ type: 'full-reload' });
        });
        server.middlewares.use((request, _response, next) => {
          if (request.url) request.url = request.url.replace(withoutSlash, '$1/');
          next();
        });
        server.middlewares.use((request, response, next) => desk.answer(request, response) || next());
      },
    },
  };
}
