import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Site } from './sites.ts';

const types: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8',
};
/** What is worth compressing. */
export const compressible = ['.css', '.html', '.js', '.json', '.svg', '.txt', '.webmanifest', '.xml'];

interface Serving {
  /** A port where a site was served before. */
  port?: number;
  /** The addresses at which the connection breaks. */
  breaks?: (path: string) => boolean;
  /** After how many bytes of a page nothing more arrives. */
  stallsAt?: number;
}

/** Serves a built site as a good server would: compressed, under its base, with its own 404. */
export async function serve(
  site: Pick<Site, 'dir' | 'base'>,
  { port = 0, breaks, stallsAt }: Serving = {},
): Promise<{ origin: string; close(): Promise<void> }> {
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    if (breaks?.(path)) {
      request.destroy();
      return;
    }
    const wanted = `${site.dir}/${path.slice(site.base.length)}${path.endsWith('/') ? 'index.html' : ''}`;
    const found = path.startsWith(site.base) && existsSync(wanted);
    const file = found ? wanted : `${site.dir}/404.html`;
    const extension = extname(file);
    const body = readFileSync(file);
    const headers = { 'Content-Type': types[extension] ?? 'application/octet-stream' };
    if (compressible.includes(extension)) {
      response.writeHead(found ? 200 : 404, { ...headers, 'Content-Encoding': 'br' });
      // Compressed once for all test files, as far as the site is as it was built.
      const compressed = `${site.dir}.br${file.slice(site.dir.length)}`;
      const sent = existsSync(compressed) ? readFileSync(compressed) : brotliCompressSync(body);
      if (stallsAt !== undefined && extension === '.html' && sent.length > stallsAt)
        response.write(sent.subarray(0, stallsAt));
      else response.end(sent);
    } else {
      response.writeHead(found ? 200 : 404, headers);
      response.end(body);
    }
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
