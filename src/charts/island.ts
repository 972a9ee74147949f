/**
 * Wakes a chart on the first sign of interest. A finger that only scrolls past gives
 * none: the browser sends `mouseenter` for a mouse and for a tap. The code for live
 * charts is fetched once for the page, and when that fails the picture simply stays.
 * A reader who saves data has to ask for it, by a tap or by Enter.
 */
const { connection } = navigator as Navigator & { connection?: { saveData?: boolean } };
const signs = connection?.saveData ? ['click', 'keydown'] : ['mouseenter', 'click', 'focusin'];

for (const picture of document.querySelectorAll<HTMLElement>('.chart-picture')) {
  const wake = (event: Event) => {
    if (event instanceof KeyboardEvent && event.key !== 'Enter') return;
    for (const sign of signs) picture.removeEventListener(sign, wake);
    import('./live.ts').then(({ bringToLife }) => bringToLife(picture, event)).catch(() => {});
  };
  picture.querySelector('svg')?.setAttribute('tabindex', '0');
  for (const sign of signs) picture.addEventListener(sign, wake);
}
