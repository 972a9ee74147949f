import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { headersFor, httpsOnly } from '../../src/hosting/header-rules.ts';
import { rawRequest } from '../support/raw-request.ts';
import { servesRight } from '../support/served-right.ts';
import { smallSite } from '../support/small-site.ts';
import { findCaddy } from './caddy.ts';
import type { Found, Server } from './found.ts';
import { findNginx } from './nginx.ts';

const servers: Record<string, Found> = { nginx: findNginx(), Caddy: findCaddy() };

test('there is a server to test', () => {
  expect(Object.values(servers).filter((server) => 'start' in server)).not.toEqual([]);
});

for (const [name, server] of Object.entries(servers)) {
  if ('why' in server) {
    console.warn(`\nSKIPPED ${name}: ${server.why}\n`);
    describe.skip(`${name}, SKIPPED: ${server.why}`, () => test('is not here', () => {}));
  } else {
    describe(`${name} (${server.version})`, () => {
      servesRight(server.start, server.encodings);
      saysMoreOverHttps(server);
    });
  }
}

function saysMoreOverHttps({ start }: Server): void {
  describe('over HTTPS', () => {
    const site = smallSite('/');
    let server: Awaited<ReturnType<typeof start>>;
    beforeAll(async () => {
      server = await start(site);
    });
    afterAll(() => server.close());

    test.each(['index.html', 'favicon.svg', '_astro/live.Bq1Xk2.js'])(
      '%s has every header that is described',
      async (file) => {
        const { headers } = await rawRequest(server.secure, `/${file}`);
        for (const [name, value] of Object.entries(headersFor(file)))
          expect([name, headers[name.toLowerCase()]]).toEqual([name, value]);
        expect(httpsOnly.every((name) => name in headersFor(file))).toBe(true);
      },
    );
  });
}
