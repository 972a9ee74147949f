import type { AstroIntegration } from 'astro';

/**
 * What `npm run dev` has and the built site has not: a page with every story component in
 * every state, at `/dev/components/`, and a restart when a content file outside Astro's
 * collections is saved.
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
    },
  };
}
