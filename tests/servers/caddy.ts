import { writeFileSync } from 'node:fs';
import { caddyfile } from '../../src/hosting/caddy.ts';
import { type Found, found } from './found.ts';
import { run } from './run.ts';

export function findCaddy(): Found {
  return found('caddy', ['version'], ['caddy'], () => ({
    encodings: ['br', 'gzip'],
    start: (site) =>
      run(({ certificate, home, http, https, key }) => {
        writeFileSync(`${home}/site.caddy`, caddyfile(site));
        const block = (scheme: string, port: number, tls: string) =>
          `${scheme}://127.0.0.1:${port} {\n${tls}\nimport site.caddy\n}`;
        writeFileSync(
          `${home}/Caddyfile`,
          [
            '{\nadmin off\nauto_https off\n}',
            block('http', http, ''),
            block('https', https, `tls ${certificate} ${key}`),
          ].join('\n'),
        );
        return ['caddy', 'run', '--config', `${home}/Caddyfile`];
      }),
  }));
}
