/// <reference lib="webworker" />
import { prefix } from './store.ts';

/**
 * Stands in the place of the service worker when reading offline is switched off, and in the live preview: it drops all
 * that was kept, and goes. Browsers look for it by themselves, at every visit, so the next one is served by the
 * network alone.
 */
declare const self: ServiceWorkerGlobalScope;
/** Put in at build time: the path the site is deployed under. */
declare const BASE: string;

self.addEventListener('install', () => self.skipWaiting());

self.addEventListener('activate', (event) => event.waitUntil(leave()));

async function leave(): Promise<void> {
  const names = (await caches.keys()).filter((name) => name.startsWith(prefix(BASE)));
  await Promise.all(names.map((name) => caches.delete(name)));
  await self.registration.unregister();
}
