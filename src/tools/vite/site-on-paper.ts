import type { Plugin } from 'vite';

/**
 * Tells the styles for paper, as `--site`, where the site is published, so that they can write the addresses of
 * its pages in full. That costs the pages nothing: the file is their own, and no screen waits for it.
 */
export function siteOnPaper(site: string | undefined): Plugin {
  return {
    name: 'site-on-paper',
    enforce: 'pre',
    transform(css, id) {
      // `?url` is the script that only says where the file is.
      if (!site || !/\/styles\/print\.css(?!\?url)/.test(id)) return;
      return `${css}\n@media print { :root { --site: '${new URL(site).origin}'; } }\n`;
    },
  };
}
