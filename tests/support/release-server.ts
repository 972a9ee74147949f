import { existsSync, readFileSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { headersFor } from '../../src/hosting/header-rules.ts';
import { base } from './releases.ts';

/** What a server does with one request in place of what it should. @returns whether it has */
type Mischief = (path: string, response: ServerResponse) => boolean;

/** Serves what a folder has published, as it was meant to be, but for the mischief. */
export async function serveRelease(root: string, mischief: Mischief = () => false) {
  const site = join(root, 'release/current/site');
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname).slice(base.length);
    if (mischief(path, response)) return;
    const wanted = path === '' || path.endsWith('/') ? `${path}index.html` : path;
    const found = existsSync(join(site, wanted));
    const name = found ? wanted : '404.html';
    for (const [header, value] of Object.entries(headersFor(name, 'http'))) response.setHeader(header, value);
    response.statusCode = found ? 200 : 404;
    const br = join(site, `${name}.br`);
    if (!existsSync(br)) return response.end(readFileSync(join(site, name)));
    response.setHeader('Vary', 'Accept-Encoding');
    if (!request.headers['accept-encoding']?.includes('br')) return response.end(readFileSync(join(site, name)));
    response.setHeader('Content-Encoding', 'br');
    response.end(readFileSync(br));
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise<void>((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}
