import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { type Answer, answerTo } from '../../hosting/answer.ts';
import { encodingFor } from '../../hosting/encoding.ts';
import { headersFor } from '../../hosting/header-rules.ts';
import type { HostedSite } from '../../hosting/hosted-site.ts';
import { isText } from '../../hosting/media-types.ts';
import { byteRange } from '../../lib/byte-range.ts';
import { type Beside, beside, compressor } from './compressed.ts';

/**
 * Serves a site as a server with one of our configurations does.
 * @param where its compressed files lie
 * @param scheme that of readers, who may be served through another server
 */
export function siteListener(
  site: HostedSite,
  { scheme = 'http', where = beside }: { scheme?: 'http' | 'https'; where?: Beside } = {},
): RequestListener {
  const compressed = compressor(where);
  return async (request, response) => {
    try {
      const answer = answerTo(request.method ?? '', request.url ?? '', site, (path) => isFile(join(site.folder, path)));
      if ('file' in answer) await sendFile(answer.status, answer.file, request, response);
      else response.writeHead(answer.status, { 'Content-Length': 0, ...headersOf(answer) }).end();
    } catch (error) {
      // A site that is being built anew may be gone for a moment.
      console.error(error);
      if (!response.headersSent) response.writeHead(500);
      response.end();
    }
  };

  async function sendFile(status: 200 | 404, file: string, request: IncomingMessage, response: ServerResponse) {
    const path = join(site.folder, file);
    const encoding = isText(file) ? encodingFor(request.headers['accept-encoding'] as string | undefined) : undefined;
    const body = encoding ? await compressed(path, encoding) : readFileSync(path);
    const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;
    response.setHeaders(new Map(Object.entries(headersFor(file, scheme))));
    response.setHeader('ETag', etag).setHeader('Last-Modified', statSync(path).mtime.toUTCString());
    if (isText(file)) response.setHeader('Vary', 'Accept-Encoding');
    if (encoding) response.setHeader('Content-Encoding', encoding);
    if (status === 200 && isFresh(request, etag, statSync(path).mtime)) response.writeHead(304).end();
    else send(status, body, request, response);
  }
}

function headersOf(answer: Answer): Record<string, string> {
  if ('location' in answer) return { Location: answer.location };
  return answer.status === 405 ? { Allow: 'GET, HEAD' } : {};
}

/** Sends what is asked for of a body, if only part of it is. */
function send(status: 200 | 404, body: Buffer, { headers, method }: IncomingMessage, response: ServerResponse): void {
  const current = !headers['if-range'] || headers['if-range'] === response.getHeader('ETag');
  const part = byteRange(status === 200 && current ? headers.range : undefined, body.length);
  if (part === 'none') {
    response.writeHead(416, { 'Content-Range': `bytes */${body.length}` }).end();
    return;
  }
  if (part) response.setHeader('Content-Range', `bytes ${part.first}-${part.last}/${body.length}`);
  const sent = part ? body.subarray(part.first, part.last + 1) : body;
  response.setHeader('Accept-Ranges', 'bytes').setHeader('Content-Length', sent.length);
  response.writeHead(part ? 206 : status).end(method === 'HEAD' ? undefined : sent);
}

/** Whether a browser has a file as it is (RFC 9110, 13.2.2). */
function isFresh({ headers }: IncomingMessage, etag: string, changed: Date): boolean {
  const known = headers['if-none-match'];
  if (known !== undefined)
    return (
      known === '*' ||
      known
        .replaceAll('W/', '')
        .split(/\s*,\s*/)
        .includes(etag)
    );
  const since = Date.parse(headers['if-modified-since'] ?? '');
  return Math.floor(changed.getTime() / 1000) * 1000 <= since;
}

function isFile(path: string): boolean {
  return existsSync(path) && statSync(path).isFile();
}
