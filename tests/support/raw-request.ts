import { type IncomingHttpHeaders, request as plainly } from 'node:http';
import { request as securely } from 'node:https';

export interface RawResponse {
  status: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

/** Asks for a path exactly as it is written: `fetch` would tidy it up, and unpack what comes. */
export function rawRequest(
  origin: string,
  path: string,
  { headers = {}, method = 'GET' }: { headers?: Record<string, string>; method?: string } = {},
): Promise<RawResponse> {
  const { hostname, port, protocol } = new URL(origin);
  const request = protocol === 'https:' ? securely : plainly;
  // Servers under test sign for themselves.
  const options = { hostname, port, path, method, headers, agent: false as const, rejectUnauthorized: false };
  return new Promise((resolve, reject) => {
    const sent = request(options, async (response) => {
      const body = Buffer.concat(await response.toArray());
      resolve({ status: response.statusCode ?? 0, headers: response.headers, body });
    });
    sent.on('error', reject).end();
  });
}
