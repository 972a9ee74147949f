import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { checkContent } from '../checker/check.ts';
import { asText, countOf, errorsIn } from '../checker/problem.ts';

/**
 * What `npm run dev` has and the built site has not: a page with every story component in
 * every state, at `/dev/components/`; a restart when a content file outside Astro's
 * collections is saved; and the checker's word in the browser, over a page that would
 * otherwise be the last good one.
 */
export function preview(): AstroIntegration {
  return {
    name: 'preview',
    hooks: {
      'astro:config:setup': ({ addWatchFile, command, config, injectRoute }) => {
        if (command !== 'dev') return;
        injectRoute({ pattern: '/dev/components', entrypoint: new URL('src/dev/components.astro', config.root) });
        for (const file of ['figures.yaml', 'site.yaml', 'scenes.yaml']) {
          addWatchFile(new URL(`content/${file}`, config.root));
        }
      },
      'astro:server:setup': ({ logger, server }) => {
        const content = fileURLToPath(new URL('content/', `file://${process.cwd()}/`));
        const check = () => {
          const problems = checkContent('.');
          const errors = errorsIn(problems);
          for (const problem of problems) if (problem.warning) logger.warn(asText(problem));
          if (errors.length === 0) return;
          const message = `稿件有${countOf(errors)}要改：\n\n${errors.map(asText).join('\n')}`;
          logger.error(message);
          server.environments.client.hot.send({ type: 'error', err: { message, stack: '' } });
        };
        server.watcher.on('all', (_event, path) => {
          // Astro reloads the page first; a word sent before that would be gone with it.
          if (path.startsWith(content)) setTimeout(check, 300);
        });
        server.environments.client.hot.on('vite:client:connect', check);
        check();
      },
    },
  };
}
