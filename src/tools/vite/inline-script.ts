import { readFile } from 'node:fs/promises';
import type { Plugin } from 'vite';
import { lower } from './lower.ts';

const query = '?inline-script';

/**
 * `import code from './x.ts?inline-script'` gives a script as text, for a page's head: lowered,
 * shrunk, and shut into a block, so that it leaves no names behind. It may import nothing.
 */
export function inlineScript(): Plugin {
  return {
    name: 'inline-script',
    enforce: 'pre',
    async load(id) {
      if (!id.endsWith(query)) return;
      const file = id.slice(0, -query.length);
      this.addWatchFile(file);
      const code = await lower(`{${await readFile(file, 'utf8')}}`, file);
      return `export default ${JSON.stringify(code.trim())}`;
    },
  };
}
