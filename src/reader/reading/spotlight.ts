import type { Passage } from './passages.ts';

/** Marks the sentence that is being read: itself where the browser can (CSS Custom Highlight API), else its block. */
export function spotlight(passage: Passage | undefined): void {
  if (window.CSS?.highlights) {
    if (passage) CSS.highlights.set('spoken', new Highlight(passage.range));
    else CSS.highlights.delete('spoken');
    return;
  }
  document.querySelector('.spoken')?.classList.remove('spoken');
  passage?.block.classList.add('spoken');
}

/** Keeps the reading in sight, unless the reader has moved on to look at something else. */
export function follow(before: Passage | undefined, now: Passage): void {
  if (!isInSight(now) && (!before || isInSight(before))) now.block.scrollIntoView({ block: 'center' });
}

/** Whether a passage can be seen between the top of the screen and the reading bar. */
function isInSight({ range }: Passage): boolean {
  const { bottom, top } = range.getBoundingClientRect();
  return top >= 0 && bottom <= innerHeight * 0.85;
}
