/// <reference lib="webworker" />
import type { Build } from '../../../lib/offline-build.ts';
import type { Message, Progress } from '../messages.ts';
import { answer, pathOf } from './answer.ts';
import { keepAll } from './keep-all.ts';
import { inPool } from './pool.ts';
import { openStore } from './store.ts';

/**
 * The service worker of one build. A newer build's worker waits until a reader takes it up, or until no page of the
 * older one is open.
 */
declare const self: ServiceWorkerGlobalScope;
/** Put in at build time. */
declare const BUILD: Build;

const store = openStore(BUILD);

self.addEventListener('install', (event) => event.waitUntil(store.fill()));

// The page that brought the worker is served by it from now on.
self.addEventListener('activate', (event) => event.waitUntil(store.clear().then(() => self.clients.claim())));

self.addEventListener('fetch', (event) => {
  const path = pathOf(event.request, BUILD.base);
  if (path === undefined || !(store.mayHold(path) || event.request.mode === 'navigate')) return;
  event.respondWith(answer(event.request, path, store, (done) => event.waitUntil(done)));
});

self.addEventListener('message', (event) => {
  const message = event.data as Message;
  const tell = (progress: Progress) => event.ports[0]?.postMessage(progress);
  event.waitUntil(obey(message, tell));
});

async function obey(message: Message, tell: (progress: Progress) => void): Promise<void> {
  if (message.ask === 'take over') return self.skipWaiting();
  if (message.ask === 'save') return keepAll(store, tell);
  if (message.ask === 'empty') await store.empty();
  if (message.ask === 'keep') {
    const paths = message.urls.flatMap((url) => pathOf(new Request(url), BUILD.base) ?? []);
    // A file that cannot be had now may be had at its next reading.
    await inPool(paths.filter(store.mayHold), (path) => store.keep(path).catch(() => {}));
  }
  tell({ missing: await store.missing() });
}
