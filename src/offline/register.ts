import type { Message } from './messages.ts';

/**
 * Brings the service worker, and offers a newer build when one is ready: nothing changes under a reader's eyes
 * unasked. Where there are no service workers, or storage is refused, nothing of this is there.
 */
const container = navigator.serviceWorker as ServiceWorkerContainer | undefined;
const bar = document.querySelector('.reading-bar') as HTMLElement;
const note = document.createElement('p');

// After all that the page itself needs.
if (container) addEventListener('load', () => bring(container).catch(() => {}));

async function bring(workers: ServiceWorkerContainer): Promise<void> {
  const { controller } = workers;
  const registration = await workers.register(`${import.meta.env.BASE_URL}sw.js`);
  note.className = 'reading-note reading-offer';
  note.setAttribute('role', 'status');
  bar.querySelector('.reading-note')?.after(note);

  let accepted = false;
  const offer = () => {
    const { waiting } = registration;
    // Without a controller nothing older is being read.
    if (!waiting || !controller) return;
    say('专题有更新。', '看新版', () => {
      accepted = true;
      waiting.postMessage({ ask: 'take over' } satisfies Message);
    });
  };
  registration.addEventListener('updatefound', () => registration.installing?.addEventListener('statechange', offer));
  workers.addEventListener('controllerchange', () => {
    if (accepted) location.reload();
    // Taken up in another window.
    else if (controller) say('专题已经更新。', '看新版', () => location.reload());
  });
  // A page may stay open for days.
  document.addEventListener('visibilitychange', () => document.hidden || registration.update().catch(() => {}));
  offer();

  const furnish = () => {
    const panel = bar.querySelector('form');
    if (panel) import('./save.ts').then(({ furnish }) => furnish(panel, workers));
  };
  bar.addEventListener('furnished', furnish);
  furnish();

  if (controller) return;
  // The page that brought the worker came without it, and is to be kept like those to come.
  const urls = [location.href, ...performance.getEntriesByType('resource').map(({ name }) => name)];
  (await workers.ready).active?.postMessage({ ask: 'keep', urls } satisfies Message);
}

function say(words: string, yes: string, accept: () => void): void {
  note.replaceChildren(
    words,
    button(yes, accept),
    button('先不看', () => note.replaceChildren()),
  );
}

function button(label: string, act: () => void): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.textContent = label;
  made.addEventListener('click', act);
  return made;
}
