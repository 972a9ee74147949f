import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { siteListener } from '../../src/tools/serve/site-listener.ts';
import type { Site } from './sites.ts';

interface Serving {
  /** A port where a site was served before. */
  port?: number;
  /** The addresses at which the connection breaks. */
  breaks?: (path: string) => boolean;
  /** After how many bytes of a page nothing more arrives. */
  stallsAt?: number;
}

/** Serves a built site as `npm start` does, with all that is said over HTTPS besides. */
export async function serve(
  { base, dir }: Pick<Site, 'dir' | 'base'>,
  { port = 0, breaks, stallsAt }: Serving = {},
): Promise<{ origin: string; close(): Promise<void> }> {
  const listener = siteListener(
    { base, folder: dir, redirects: [] },
    {
      scheme: 'https',
      where: (file, encoding) => `${dir}.${encoding}${file.slice(dir.length)}`,
    },
  );
  const server = createServer((request, response) => {
    if (breaks?.(decodeURIComponent(request.url ?? ''))) {
      request.destroy();
      return;
    }
    if (stallsAt !== undefined) stall(response, stallsAt);
    listener(request, response);
  });
  await new Promise<void>((listening) => server.listen(port, '127.0.0.1', listening));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}

/** Sends no more of a page than its beginning. */
function stall(response: ServerResponse, bytes: number): void {
  const end = response.end.bind(response);
  response.end = (body?: unknown) => {
    const stalls =
      Buffer.isBuffer(body) && body.length > bytes && /html/.test(String(response.getHeader('Content-Type')));
    if (!stalls) return end(body);
    response.write(body.subarray(0, bytes));
    return response;
  };
}
