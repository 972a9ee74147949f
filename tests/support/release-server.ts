import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { siteListener } from '../../src/tools/serve/site-listener.ts';
import { base } from './releases.ts';

/** What a server does with one request in place of what it should. @returns whether it has */
type Mischief = (path: string, response: ServerResponse) => boolean;

/** Serves what a folder has published, as it was meant to be, but for the mischief. */
export async function serveRelease(
  root: string,
  mischief: Mischief = () => false,
  redirects: { from: string; to: string }[] = [],
) {
  const listener = siteListener({ base, folder: join(root, 'release/current/site'), redirects });
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname).slice(base.length);
    if (!mischief(path, response)) listener(request, response);
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
