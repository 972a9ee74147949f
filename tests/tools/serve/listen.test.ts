import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { listen } from '../../../src/tools/serve/listen.ts';

const closing: (() => unknown)[] = [];
afterEach(() => {
  for (const close of closing.splice(0)) close();
});

const listener = (_: unknown, response: { end(text: string): void }) => response.end('这里');

/** Takes a port, as another program would. */
async function taken(): Promise<number> {
  const server = createServer();
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  closing.push(() => server.close());
  return (server.address() as AddressInfo).port;
}

test('a port that is taken is passed over for the next', async () => {
  const port = await taken();
  const listening = await listen(listener, { port, fixed: false, host: undefined });
  closing.push(listening.close);
  expect(listening.port).toBeGreaterThan(port);
  expect(await (await fetch(`http://127.0.0.1:${listening.port}/`)).text()).toBe('这里');
});

test('one that was asked for is not', async () => {
  const port = await taken();
  await expect(listen(listener, { port, fixed: true, host: undefined })).rejects.toThrow(
    `端口 ${port} 被别的程序占着。换一个端口：-- --port 8080`,
  );
});

test('an address that is not this machine’s is refused in words', async () => {
  await expect(listen(listener, { port: await taken(), fixed: true, host: '192.0.2.1' })).rejects.toThrow(
    '--host 要写这台机器自己的地址',
  );
});
