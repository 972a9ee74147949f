import { Agent, type IncomingHttpHeaders, request as requestHttp } from 'node:http';
import { request as requestHttps, Agent as SecureAgent } from 'node:https';
import { buffer } from 'node:stream/consumers';
import { patiently } from './patience.ts';

/** What a server answers, byte for byte: Node's `fetch` would have decompressed it. */
export interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

/** A server that is only busy answers otherwise soon. */
const busy = [429, 500, 502, 503, 504];

/** Asks a server, patiently. */
export type Ask = (url: string, acceptEncoding?: string) => Promise<Answer>;

/**
 * @param seconds how long one answer may take
 * @param atOnce how many connections are held
 */
export function asker(seconds: number, atOnce: number): Ask {
  const agents = {
    'http:': new Agent({ keepAlive: true, maxSockets: atOnce }),
    'https:': new SecureAgent({ keepAlive: true, maxSockets: atOnce }),
  };
  const once = (url: URL, acceptEncoding: string) =>
    new Promise<Answer>((resolve, reject) => {
      const secure = url.protocol === 'https:';
      const options = {
        agent: agents[secure ? 'https:' : 'http:'],
        headers: { Accept: '*/*', 'Accept-Encoding': acceptEncoding, 'User-Agent': 'release-verify' },
        signal: AbortSignal.timeout(seconds * 1000),
      };
      const sent = (secure ? requestHttps : requestHttp)(url, options, (response) => {
        buffer(response).then(
          (body) => resolve({ status: response.statusCode ?? 0, headers: response.headers, body }),
          reject,
        );
      });
      sent.on('error', reject).end();
    });
  return async (url, acceptEncoding = 'identity') => {
    let last: Answer | undefined;
    try {
      return await patiently(
        async () => {
          last = undefined;
          const answer = await once(new URL(url), acceptEncoding);
          if (!busy.includes(answer.status)) return answer;
          last = answer;
          throw new Error(`${answer.status}`);
        },
        () => true,
      );
    } catch (error) {
      if (last) return last;
      throw error;
    }
  };
}
