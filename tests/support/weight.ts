import type { Page } from 'playwright-core';

/**
 * Begins to weigh what a page downloads from now on. Headers are left out: most say the same with every answer, which
 * HTTP/2 sends once (RFC 7541), and the server of these tests each time.
 * @returns how much that is, by kind, in bytes on the wire
 */
export async function weigh(page: Page): Promise<() => Record<string, number>> {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.setCacheDisabled', { cacheDisabled: true });
  const begun = new Map<string, { kind: string; headers: number }>();
  const bytes: Record<string, number> = {};
  session.on('Network.responseReceived', ({ requestId, response, type }) =>
    begun.set(requestId, { kind: type, headers: response.encodedDataLength }),
  );
  session.on('Network.loadingFinished', ({ encodedDataLength, requestId }) => {
    const { headers, kind } = begun.get(requestId) ?? { headers: 0, kind: 'Other' };
    bytes[kind] = (bytes[kind] ?? 0) + encodedDataLength - headers;
  });
  return () => ({ ...bytes });
}
