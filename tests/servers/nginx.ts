import { globSync, writeFileSync } from 'node:fs';
import type { HostedSite } from '../../src/hosting/hosted-site.ts';
import { nginxConfig } from '../../src/hosting/nginx.ts';
import { type Found, found } from './found.ts';
import { type Place, run } from './run.ts';

export function findNginx(): Found {
  return found('nginx', ['-v'], ['nginx', 'libnginx-mod-http-brotli-static'], () => {
    const [brotli] = globSync('/usr/lib*/nginx/modules/ngx_http_brotli_static_module.so');
    return {
      encodings: brotli ? ['br', 'gzip'] : ['gzip'],
      start: (site) =>
        run((place) => {
          writeFileSync(`${place.home}/nginx.conf`, whole(site, place, brotli));
          return ['nginx', '-c', `${place.home}/nginx.conf`, '-e', `${place.home}/error.log`];
        }),
    };
  });
}

/** What an operator has around our two parts. */
function whole(site: HostedSite, { certificate, home, http, https, key }: Place, brotli: string | undefined): string {
  const config = nginxConfig(site);
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${home};`);
  return `
    ${brotli ? `load_module ${brotli};` : ''}
    ${process.getuid?.() === 0 ? 'user root;' : ''}
    daemon off; pid ${home}/pid; error_log ${home}/error.log;
    events {}
    http {
      access_log off; ${temporary.join(' ')}
      # What another site of the same server may want.
      open_file_cache max=1000 inactive=60s; autoindex on; index index.htm; charset gbk; gzip off;
      add_header X-Other "site";
      ${config.http}
      server {
        listen 127.0.0.1:${http};
        listen 127.0.0.1:${https} ssl;
        ssl_certificate ${certificate}; ssl_certificate_key ${key};
        ${brotli ? config.server.replace('# brotli_static', 'brotli_static') : config.server}
      }
    }`;
}
