import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe } from 'vitest';
import { siteListener } from '../../../src/tools/serve/site-listener.ts';
import { servesRight } from '../../support/served-right.ts';

describe('npm start', () =>
  servesRight(async (site) => {
    const server = createServer(siteListener(site));
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    return {
      origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
      close: async () => {
        server.closeAllConnections();
        await new Promise((closed) => server.close(closed));
      },
    };
  }));
