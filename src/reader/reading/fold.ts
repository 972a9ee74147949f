/** What opens over the bar's buttons: the player or the settings, never both. */
interface Fold {
  part: HTMLElement;
  button: HTMLButtonElement;
  /** What else ends with it. */
  onClose?(): void;
}

let open: Fold | undefined;

/** Opens it in place of what is open, or closes it. @returns whether it is open now */
export function toggle(fold: Fold): boolean {
  const opens = open?.part !== fold.part;
  close();
  if (!opens) return false;
  open = fold;
  fold.part.hidden = false;
  fold.button.setAttribute('aria-controls', fold.part.id);
  fold.button.setAttribute('aria-expanded', 'true');
  return true;
}

/** Closes what is open. The focus, if it was in there, goes back to the button. */
export function close(): void {
  if (!open) return;
  const { button, onClose, part } = open;
  open = undefined;
  if (part.contains(document.activeElement)) button.focus();
  part.hidden = true;
  button.setAttribute('aria-expanded', 'false');
  onClose?.();
}

/** Puts it over the buttons, still closed. */
export function join(bar: HTMLElement, part: HTMLElement): void {
  part.hidden = true;
  (bar.querySelector('.reading-tools') as Element).before(part);
}

// Wherever in the bar the focus is, or nowhere.
document.addEventListener('keydown', ({ key }) => {
  const focused = document.activeElement;
  if (key === 'Escape' && (focused === document.body || focused?.closest('.reading-bar'))) close();
});
