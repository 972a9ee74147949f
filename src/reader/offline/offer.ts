import type { Message } from './messages.ts';

const note = document.createElement('p');
note.className = 'reading-note reading-offer';
note.setAttribute('role', 'status');

/** Offers a newer build when one is ready: nothing changes under a reader's eyes unasked. */
export function watch(bar: HTMLElement, registration: ServiceWorkerRegistration): void {
  bar.querySelector('.reading-note')?.after(note);

  let accepted = false;
  const offer = () => {
    const { waiting } = registration;
    if (!waiting) return;
    say('专题有更新。', () => {
      accepted = true;
      waiting.postMessage({ ask: 'take over' } satisfies Message);
    });
  };
  const follow = () => registration.installing?.addEventListener('statechange', offer);
  registration.addEventListener('updatefound', follow);
  follow();
  offer();

  navigator.serviceWorker.addEventListener('controllerchange', () => {
    if (accepted) location.reload();
    // Taken up in another window, or withdrawn.
    else say('专题已经更新。', () => location.reload());
  });
  // A page may stay open for days.
  document.addEventListener('visibilitychange', () => document.hidden || registration.update().catch(() => {}));
}

function say(words: string, accept: () => void): void {
  const asked = note.contains(document.activeElement);
  const yes = button('看新版', accept);
  note.replaceChildren(words, yes, button('先不看', dismiss));
  if (asked) yes.focus();
}

/** The focus goes on to the buttons under it: with what was pressed it would be lost. */
function dismiss(): void {
  note.parentElement?.querySelector<HTMLElement>('[data-tool]:not([hidden])')?.focus();
  note.replaceChildren();
}

function button(label: string, act: () => void): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.textContent = label;
  made.addEventListener('click', act);
  return made;
}
