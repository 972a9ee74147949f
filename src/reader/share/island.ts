import { copySelected, outcome, say } from './address.ts';

/**
 * Shows the buttons that need scripts, while their panel is still closed and nothing can move, and
 * fetches what they do when a reader opens it. Where that is not to be had, after a newer release or
 * without a network, a press copies the address as old browsers do, or selects it and says so.
 */
const panel = document.querySelector<HTMLElement>('.share');
const load = () => import('./forward.ts');

if (panel) {
  (panel.querySelector('.share-ways') as HTMLElement).hidden = false;
  for (const button of panel.querySelectorAll('button')) {
    button.hidden = button.value === 'system' && !navigator.share;
    button.addEventListener('click', () =>
      load().then(
        ({ forward }) => forward(button.value, panel),
        () => {
          say(panel);
          say(panel, outcome(copySelected(panel)));
        },
      ),
    );
  }
  panel.addEventListener('toggle', () => load().catch(() => {}), { once: true });
}
