import type { Plugin } from 'vite';
import { componentAddress } from '../../editorial/markdown/component-imports.ts';
import { contracts } from '../../editorial/source/contracts.ts';
import { sourceFolder } from '../../lib/source-folder.ts';

/** Where Astro looks for the module of a text when a page renders it. */
const modules = 'astro:content-module-imports';
const all = 'virtual:story-components';
const one = 'virtual:story-component/';
/** By which Astro collects the styles of a module, and of what it imports, for the pages that show it. */
const styled = '?astroPropagatedAssets';

/**
 * Takes the texts of `content/` out of the bundle, where each would be three modules: a page asks `components/texts.ts`
 * for them. What is bundled is the components that they may use, each with its styles.
 */
export function texts(): Plugin {
  return {
    name: 'texts',
    // Astro's own plugin would answer before this one.
    config: () => ({ resolve: { alias: { [modules]: sourceFolder('components/texts.ts') } } }),
    resolveId: (id) => (id === all || id.startsWith(one) ? id : undefined),
    load(id) {
      if (id === all) {
        const entries = Object.keys(contracts).map((name) => `${name}: () => import('${one}${name}${styled}'),`);
        return `export const components = {\n${entries.join('\n')}\n};`;
      }
      if (!id.startsWith(one)) return undefined;
      const [name = ''] = id.slice(one.length).split('?');
      return `export { default } from '${componentAddress(name)}';`;
    },
  };
}
