import type { Plugin } from 'vite';

/**
 * Lets `import()` be just that. Vite would wrap it in 0.7 KB of code, in a file of its own, that
 * fetches a chunk's stylesheets and imports beforehand; our chunks have next to none.
 */
export function plainImport(): Plugin {
  return {
    name: 'plain-import',
    apply: 'build',
    configResolved({ plugins }) {
      const wrapper = plugins.findIndex(({ name }) => name === 'native:import-analysis-build');
      if (wrapper < 0) throw new Error('Vite wraps import() elsewhere now: look for a plugin with insertPreload');
      (plugins as Plugin[]).splice(wrapper, 1);
    },
  };
}
