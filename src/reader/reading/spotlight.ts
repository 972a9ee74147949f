import type { Utterance } from './utterances.ts';

/** Marks the sentence that is being read: itself where the browser can (CSS Custom Highlight API), else its block. */
export function spotlight(utterance: Utterance | undefined): void {
  if (window.CSS?.highlights) {
    if (utterance) CSS.highlights.set('spoken', new Highlight(utterance.range));
    else CSS.highlights.delete('spoken');
    return;
  }
  document.querySelector('.spoken')?.classList.remove('spoken');
  utterance?.block.classList.add('spoken');
}

/** Keeps the reading in sight, unless the reader has moved on to look at something else. */
export function follow(before: Utterance | undefined, now: Utterance): void {
  if (!isInSight(now) && (!before || isInSight(before))) now.block.scrollIntoView({ block: 'center' });
}

/** Whether an utterance can be seen between the reading bar and the top of the screen, or what stays there. */
function isInSight({ block, range }: Utterance): boolean {
  const { bottom, top } = range.getBoundingClientRect();
  const covered = Number.parseFloat(getComputedStyle(block).scrollMarginTop) || 0;
  return top >= covered && bottom <= innerHeight * 0.85;
}
