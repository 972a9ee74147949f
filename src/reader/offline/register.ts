import type { Message } from './messages.ts';
import { trusted } from './trusted.ts';

/**
 * Brings the service worker. Where there are none, or storage is refused, nothing of reading offline is there.
 * What is not needed at once is fetched when it is, and then comes from the device.
 */
const container = navigator.serviceWorker as ServiceWorkerContainer | undefined;

// After all that the page itself needs.
if (container) addEventListener('load', () => bring(container).catch(() => {}));

async function bring(workers: ServiceWorkerContainer): Promise<void> {
  const { controller } = workers;
  const registration = await workers.register(trusted());
  const bar = document.querySelector('.reading-bar') as HTMLElement;
  const furnish = () => {
    const panel = bar.querySelector('form');
    if (panel) import('./save.ts').then(({ furnish }) => furnish(panel, workers));
  };
  bar.addEventListener('furnished', furnish);
  furnish();

  // A page that came from a worker may be of an older build than the one that is published.
  if (controller) return (await import('./offer.ts')).watch(bar, registration);
  // The page that brought the worker came without it, and is to be kept like those to come.
  const urls = [location.href, ...performance.getEntriesByType('resource').map(({ name }) => name)];
  (await workers.ready).active?.postMessage({ ask: 'keep', urls } satisfies Message);
}
