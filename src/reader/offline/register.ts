import type { Message } from './messages.ts';
import { trusted } from './trusted.ts';

/**
 * Brings the service worker. Where there are none, or storage is refused, nothing of reading offline is there.
 * What is not needed at once is fetched when it is, and then comes from the device.
 */
const container = navigator.serviceWorker as ServiceWorkerContainer | undefined;
const bar = document.querySelector('.reading-bar') as HTMLElement;

// After all that the page itself needs.
if (container) addEventListener('load', () => bring(container).catch(withdraw));

/** The settings speak of it no more; where they are open, what is said keeps its room. */
function withdraw(): void {
  delete bar.dataset['offline'];
  const said = bar.querySelector('[aria-busy] [role=status]');
  if (said) said.textContent = '现在还不能离线保存，刷新这一页再试。';
}

async function bring(workers: ServiceWorkerContainer): Promise<void> {
  const { controller } = workers;
  const registration = await workers.register(trusted());
  const { active } = registration;
  const furnish = () => {
    const part = bar.querySelector<HTMLElement>('.reading-offline');
    if (part) import('./save.ts').then(({ furnish }) => furnish(part, workers), withdraw);
  };
  bar.addEventListener('furnished', furnish);
  furnish();

  // A page that came from a worker may be of an older build than the one that is published.
  // That of a report around this one, on the same server, is none of ours.
  if (controller && active && controller.scriptURL === active.scriptURL) {
    // Without it nothing is offered; what is kept stays of use.
    return import('./offer.ts').then(
      ({ watch }) => watch(bar, registration),
      () => {},
    );
  }
  // The page that brought the worker came without it, and is to be kept like those to come.
  const urls = [location.href, ...performance.getEntriesByType('resource').map(({ name }) => name)];
  // What is ready has an active worker (Service Workers, 3.4.2).
  ((await workers.ready).active as ServiceWorker).postMessage({ ask: 'keep', urls } satisfies Message);
}
