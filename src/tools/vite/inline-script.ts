import { readFile } from 'node:fs/promises';
import type { Plugin } from 'vite';
import { lower } from './lower.ts';

const query = '?inline-script';

/**
 * `import code from './x.ts?inline-script'` gives a script as text, for a page's head: lowered,
 * shrunk, and shut into a block, so that it leaves no names behind. It may import nothing, and asks the
 * build for nothing but its base path.
 */
export function inlineScript(): Plugin {
  let base: string;
  return {
    name: 'inline-script',
    enforce: 'pre',
    configResolved(config) {
      base = JSON.stringify(config.base);
    },
    async load(id) {
      if (!id.endsWith(query)) return;
      const file = id.slice(0, -query.length);
      this.addWatchFile(file);
      const source = (await readFile(file, 'utf8')).replaceAll('import.meta.env.BASE_URL', base);
      const code = await lower(`{${source}}`, file);
      return `export default ${JSON.stringify(code.trim())}`;
    },
  };
}
