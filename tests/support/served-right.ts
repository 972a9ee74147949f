import { rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { headersFor } from '../../src/hosting/header-rules.ts';
import type { HostedSite } from '../../src/hosting/hosted-site.ts';
import { isText } from '../../src/hosting/media-types.ts';
import { rawRequest } from './raw-request.ts';
import { publish, secret, smallFiles, smallSite } from './small-site.ts';

/** A server that runs. */
export interface Running {
  origin: string;
  close(): Promise<void>;
}

const unpack = { br: brotliDecompressSync, gzip: gunzipSync };
const pages = Object.keys(smallFiles).filter((file) => file !== '404.html' && !file.includes('old-a'));
const texts = pages.filter(isText);

/**
 * Everything that readers and operators may expect of a server, at a root and below it.
 * @param start starts the server for a site
 * @param encodings how it can send text
 */
export function servesRight(
  start: (site: HostedSite) => Promise<Running>,
  encodings: readonly (keyof typeof unpack)[] = ['br', 'gzip'],
): void {
  describe.each(['/', '/zt/2024/jing.cha-jie/'])('at %s', (base) => {
    const site = smallSite(base);
    let server: Running;
    beforeAll(async () => {
      server = await start(site);
    });
    afterAll(async () => {
      await server.close();
      rmSync(dirname(site.folder), { recursive: true });
    });

    const raw = (path: string, options?: Parameters<typeof rawRequest>[2]) => rawRequest(server.origin, path, options);
    const get = (path: string, options?: Parameters<typeof rawRequest>[2]) => raw(base + path, options);
    const addressOf = (file: string) => file.replace(/(^|\/)index\.html$/, '$1');
    const expectLost = ({ body, headers, status }: Awaited<ReturnType<typeof raw>>) => {
      expect(status).toBe(404);
      expect(headers).toMatchObject(lowered(headersFor('404.html', 'http')));
      expect(body.toString()).toBe(smallFiles['404.html']);
    };

    test.each(pages)('%s comes whole, with the headers that are described', async (file) => {
      const { body, headers, status } = await get(addressOf(file));
      expect([status, body.toString()]).toEqual([200, smallFiles[file]]);
      expect(headers).toMatchObject(lowered(headersFor(file, 'http')));
      for (const name of ['strict-transport-security', 'cross-origin-opener-policy', 'content-encoding'])
        expect(headers).not.toHaveProperty(name);
      expect(headers['vary']).toBe(isText(file) ? 'Accept-Encoding' : undefined);
    });

    test.each(texts)('%s comes compressed to whoever takes it', async (file) => {
      for (const encoding of encodings) {
        const { body, headers } = await get(addressOf(file), { headers: { 'Accept-Encoding': encoding } });
        expect(headers).toMatchObject({ 'content-encoding': encoding, vary: 'Accept-Encoding' });
        expect(headers['content-type']).toBe(headersFor(file)['Content-Type']);
        expect(unpack[encoding](body).toString()).toBe(smallFiles[file]);
      }
    });

    test('of several encodings the best comes, and none that is refused', async () => {
      const encodingFor = async (accepted: string) =>
        (await get('', { headers: { 'Accept-Encoding': accepted } })).headers['content-encoding'];
      expect(await encodingFor('gzip, deflate, br')).toBe(encodings[0]);
      expect(await encodingFor('gzip;q=0, br;q=0')).toBeUndefined();
      expect(await encodingFor('gzip;q=1, br;q=0')).toBe('gzip');
      expect(await encodingFor('identity')).toBeUndefined();
    });

    test('where it does not lie there compressed, it is compressed on the way', async () => {
      publish(site.folder, smallFiles, false);
      for (const file of ['index.html', 'data/figures.csv', 'feed.xml']) {
        const { body, headers } = await get(addressOf(file), { headers: { 'Accept-Encoding': 'gzip' } });
        expect([file, headers['content-encoding'], headers['vary']]).toEqual([file, 'gzip', 'Accept-Encoding']);
        expect(unpack.gzip(body).toString()).toBe(smallFiles[file]);
      }
      publish(site.folder, smallFiles);
    });

    test('what is no text is sent as it is', async () => {
      const { headers } = await get('art/cover.72e85f70.png', { headers: { 'Accept-Encoding': 'br, gzip' } });
      expect(headers).not.toHaveProperty('content-encoding');
    });

    test.each([
      'nothing',
      'stories/',
      'stories/b',
      'about/index.html/',
      '_astro/live.gone.js',
      'art/gone.png',
      '404.html',
    ])('%s is the page 404, and nobody keeps it', async (path) => expectLost(await get(path)));

    test.each(['.git/config', '.git/', '.env', 'about/.hidden'])('%s is not told', async (path) =>
      expectLost(await get(path)),
    );

    test.each([
      ['about', 'about/'],
      ['about?from=1', 'about/?from=1'],
      ['stories/a', 'stories/a/'],
      ['stories/old-a/', 'stories/a/'],
      ['stories/old-a', 'stories/a/'],
      ['stories/old-a/?from=1', 'stories/a/?from=1'],
    ])('%s leads to %s', async (from, to) => {
      const { headers, status } = await get(from);
      expect([status, headers['location']]).toEqual([301, base + to]);
    });

    test.runIf(base !== '/')('its own address without the slash leads to it', async () => {
      const { headers, status } = await raw(`${base.slice(0, -1)}?from=1`);
      expect([status, headers['location']]).toEqual([301, `${base}?from=1`]);
    });

    test.each(['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS'])('%s is refused', async (method) => {
      for (const path of ['', 'sw.js', 'nothing']) {
        const { headers, status } = await get(path, { method });
        expect([status, headers['allow']]).toEqual([405, 'GET, HEAD']);
      }
    });

    test('HEAD says what GET says', async () => {
      for (const path of ['', 'nothing', 'favicon.svg', 'photos/0123456789ab-960.webp']) {
        const [head, whole] = [await get(path, { method: 'HEAD' }), await get(path)];
        const { date: _, ...headers } = whole.headers;
        expect([head.status, head.body.length]).toEqual([whole.status, 0]);
        expect(head.headers).toMatchObject(headers);
      }
    });

    test('a part is sent alone', async () => {
      const part = await get('art/cover.72e85f70.png', { headers: { Range: 'bytes=1-' } });
      expect([part.status, part.body.toString(), part.headers['content-range']]).toEqual([206, 'ng', 'bytes 1-2/3']);
      expect((await get('art/cover.72e85f70.png', { headers: { Range: 'bytes=3-' } })).status).toBe(416);
    });

    test('what has not changed is not sent again', async () => {
      for (const accepted of ['identity', ...encodings]) {
        const asked = { 'Accept-Encoding': accepted };
        const { headers } = await get('about/', { headers: asked });
        const again = await get('about/', { headers: { ...asked, 'If-None-Match': headers['etag'] ?? '' } });
        expect([again.status, again.body.length]).toEqual([304, 0]);
        expect(again.headers['cache-control']).toBe('no-cache');
        const since = await get('about/', {
          headers: { ...asked, 'If-Modified-Since': headers['last-modified'] ?? '' },
        });
        expect(since.status).toBe(304);
      }
    });

    test.each([
      '/..%2f..%2fsecret.txt',
      '/../secret.txt',
      `${base}../secret.txt`,
      `${base}..%2fsecret.txt`,
      `${base}%2e%2e/secret.txt`,
      `${base}..%5csecret.txt`,
      `${base}about/..%2f..%2fsecret.txt`,
      `${base.slice(0, -1)}../secret.txt`,
      `${base}%2egit/config`,
      `${base}/.git/config`,
      `${base}%00`,
      `${base}%zz`,
      `${base}${'a/'.repeat(2000)}`,
      '//example.com',
      '//example.com/..',
      '//example.com/%2e%2e',
      '//about',
      `/${base}/about`,
      `${base}/about`,
      `${base}about%0d%0aX-Split:1`,
    ])('%.60s tells nothing and leads nowhere else', async (path) => {
      const { body, headers } = await raw(path);
      expect(body.toString()).not.toContain(secret);
      expect(headers).not.toHaveProperty('x-split');
      const { location } = headers;
      if (location !== undefined) expect(location).toMatch(/^\/(?!\/)/);
    });

    test('as soon as the link is put on a new folder, the new site is served', async () => {
      const read = async () => (await get('', { headers: { 'Accept-Encoding': 'gzip' } })).body;
      await read();
      publish(site.folder, { ...smallFiles, 'index.html': '新版' });
      expect(unpack.gzip(await read()).toString()).toBe('新版');
      publish(site.folder, smallFiles);
      expect(unpack.gzip(await read()).toString()).toBe(smallFiles['index.html']);
    });
  });
}

/** As Node names them. */
function lowered(headers: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
}
