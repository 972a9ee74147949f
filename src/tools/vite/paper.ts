import { globSync } from 'node:fs';
import type { Plugin } from 'vite';

const root = 'src/';

/**
 * Puts the styles for paper together: the `print.css` of every component's folder, and, as `--site`, where the site is
 * published, so that they can write the addresses of its pages in full. That costs the pages nothing: the file is
 * their own, and no screen waits for it.
 */
export function paper(site: string | undefined): Plugin {
  return {
    name: 'paper',
    enforce: 'pre',
    transform(css, id) {
      // `?url` is the script that only says where the file is.
      if (!/\/styles\/print\.css(?!\?url)/.test(id)) return;
      const parts = globSync('components/**/print.css', { cwd: root }).sort();
      const imports = parts.map((part) => `@import '../${part}';`).join('\n');
      const address = site ? `@media print { :root { --site: '${site}'; } }\n` : '';
      return `${css}\n${imports}\n${address}`;
    },
  };
}
