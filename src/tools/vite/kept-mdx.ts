import { relative } from 'node:path';
import type { Plugin } from 'vite';
import { exampleAt } from '../../editorial/ledger/examples.ts';
import { reachOf } from '../../editorial/ledger/kept.ts';
import { contractModules } from '../../editorial/source/contracts.ts';
import { codeVersion, packageVersion } from '../../lib/code-version.ts';
import { nameOf } from '../../lib/content-folder.ts';
import { kept } from '../../lib/kept.ts';

type Handler = (this: unknown, code: string, id: string, options?: unknown) => Promise<unknown>;

/**
 * Compiles each text once: what comes out depends on the text, on where it stands, on the figures that its amounts are
 * marked by, and on the compiler. Of a thousand stories all but the edited ones are found compiled.
 * @param base the path the site is deployed under, which links are written with
 */
export function keptMdx(base: string): Plugin {
  const compiler = [
    base,
    codeVersion('editorial/markdown/processor.ts', ...contractModules),
    ...['astro', '@astrojs/mdx'].map(packageVersion),
  ];
  return {
    name: 'kept-mdx',
    configResolved({ plugins, root }) {
      const mdx = plugins.find(({ name }) => name === '@mdx-js/rolldown')?.transform;
      if (!mdx || typeof mdx === 'function')
        throw new Error('Astro compiles MDX elsewhere now: look for @mdx-js/rolldown');
      const compile = mdx.handler as Handler;
      const handler: Handler = async function (code, id, options) {
        const figures = exampleAt(id)?.figures ?? reachOf(nameOf(id));
        // The file's whole path is in what comes out.
        const from = [code, root, relative(root, id), figures, compiler];
        const compiled = await kept('mdx', 'json', from, async () =>
          Buffer.from(JSON.stringify(await compile.call(this, code, id, options))),
        );
        return JSON.parse(compiled.toString());
      };
      mdx.handler = handler as typeof mdx.handler;
    },
  };
}
