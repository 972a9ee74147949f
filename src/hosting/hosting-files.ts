import { caddyfile } from './caddy.ts';
import type { HostedSite } from './hosted-site.ts';
import { headersFile, redirectsFile } from './netlify.ts';
import { nginxConfig } from './nginx.ts';
import { objectStorageNotes } from './object-storage.ts';
import { operatorNotes } from './operator-notes.ts';

/** Everything that operators need to publish a site: the text of each file, by its path. */
export function hostingFiles(site: HostedSite): Record<string, string> {
  const nginx = nginxConfig(site);
  return {
    'README.md': operatorNotes(site),
    'nginx/http.conf': nginx.http,
    'nginx/server.conf': nginx.server,
    'caddy/site.caddy': caddyfile(site),
    'netlify/_headers': headersFile(site, 'netlify'),
    'netlify/_redirects': redirectsFile(site, 'netlify'),
    'cloudflare/_headers': headersFile(site, 'cloudflare'),
    'cloudflare/_redirects': redirectsFile(site, 'cloudflare'),
    'object-storage.md': objectStorageNotes(site),
  };
}
