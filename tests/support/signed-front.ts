import { createServer, type IncomingHttpHeaders, type IncomingMessage, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';

/** What a client may leave unsigned, and aws4 adds. */
const unsigned = { 'content-type': true, 'content-length': true } as const;

/** What signs a request as AWS's documents say (Signature Version 4), apart from our client: the package aws4. */
export type Sign = (
  request: {
    method: string;
    path: string;
    headers: Record<string, string>;
    body: Buffer;
    service: 's3';
    region: string;
    extraHeadersToIgnore: Record<string, true>;
  },
  keys: { accessKeyId: string; secretAccessKey: string },
) => { headers: Record<string, string> };

/**
 * Stands before a store that looks at no signature, and lets in what is signed right, as stores do. It also puts an
 * object that may not replace another only where there is none, one request at a time, where a store is to know that.
 */
export async function signedFront(
  port: number,
  sign: Sign,
  keys: { accessKeyId: string; secretAccessKey: string },
): Promise<{ port: number; close(): Promise<void> }> {
  let turn: Promise<unknown> = Promise.resolve();
  const server = createServer(async (asked, answer) => {
    const body = await buffer(asked);
    const refuse = (status: number, code: string) =>
      answer.writeHead(status, { 'Content-Type': 'application/xml' }).end(`<Error><Code>${code}</Code></Error>`);
    if (!isSigned(asked, body)) {
      refuse(403, 'SignatureDoesNotMatch');
      return;
    }
    const forward = async () => {
      if (asked.headers['if-none-match'] === '*' && (await send('HEAD', asked, Buffer.of())).status === 200)
        return refuse(412, 'PreconditionFailed');
      const { body: bytes, headers, status } = await send(asked.method ?? '', asked, body);
      return answer.writeHead(status, headers).end(bytes);
    };
    turn = asked.method === 'PUT' ? turn.then(forward) : turn;
    await (asked.method === 'PUT' ? turn : forward());
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    port: (server.address() as AddressInfo).port,
    close: async () => {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };

  function isSigned({ headers, method = '', url: path = '' }: IncomingMessage, body: Buffer): boolean {
    const given = headers.authorization ?? '';
    const [, region = '', names = ''] =
      /Credential=[^/]+\/\d+\/([^/]+)\/s3\/aws4_request, ?SignedHeaders=([^,]+)/.exec(given) ?? [];
    const signed = Object.fromEntries(names.split(';').map((name) => [name, String(headers[name] ?? '')]));
    const { Authorization } = sign(
      { method, path, headers: signed, body, service: 's3', region, extraHeadersToIgnore: unsigned },
      keys,
    ).headers;
    return region !== '' && given.replaceAll(', ', ',') === Authorization?.replaceAll(', ', ',');
  }

  function send(method: string, { headers, url }: IncomingMessage, body: Buffer) {
    return new Promise<{ status: number; headers: IncomingHttpHeaders; body: Buffer }>((done, failed) => {
      const { authorization: _, 'if-none-match': __, ...passed } = headers;
      const sent = request(
        { port, host: '127.0.0.1', method, path: url, headers: { ...passed, 'content-length': body.length } },
        async (got) => done({ status: got.statusCode ?? 0, headers: got.headers, body: await buffer(got) }),
      );
      sent.on('error', failed).end(body);
    });
  }
}
