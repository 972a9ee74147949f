import { moved } from './moves.ts';

/**
 * Wakes a chart on the first sign of interest. A finger that only scrolls past gives
 * none: the browser sends `mouseenter` for a mouse and for a tap. The code for live
 * charts is fetched once for the page; when that fails the picture stays, and the line over it says so.
 * A reader who saves data has to ask for it, by a tap or by an arrow key.
 */
const { connection } = navigator as Navigator & { connection?: { saveData?: boolean } };
const signs = connection?.saveData ? ['click', 'keydown'] : ['mouseenter', 'click', 'focusin', 'keydown'];

document.querySelectorAll<HTMLElement>('.chart[data-chart] .chart-picture').forEach((picture, index) => {
  const chart = picture.closest('.chart') as HTMLElement;
  let last: Event;
  let loading = false;
  const wake = (event: Event) => {
    if (event instanceof KeyboardEvent) {
      if (moved(event, undefined, 0) === undefined) return;
      event.preventDefault();
    }
    last = event;
    if (loading) return;
    loading = true;
    import('./live.ts')
      .then(({ bringToLife }) => {
        for (const sign of signs) picture.removeEventListener(sign, wake);
        bringToLife(picture, last);
      })
      .catch(() => {
        loading = false;
        (chart.querySelector('.chart-said') as HTMLElement).textContent = '没有取到，刷新这一页再试。';
      });
  };
  for (const sign of signs) picture.addEventListener(sign, wake);
  offerKeys(chart, picture, `chart-keys-${index}`);
});

/**
 * A keyboard stop, where there is more than one thing to read. Nothing is set or chosen there, so it is neither slider
 * nor listbox (ARIA Authoring Practices); an `application` lets arrow keys through to the page, which screen readers
 * otherwise keep for themselves. What they say is the line's to tell, a live region that stood there before.
 */
function offerKeys(chart: HTMLElement, picture: HTMLElement, id: string): void {
  const hint = chart.querySelector<HTMLElement>('.chart-hint');
  if (!hint) return;
  const keys = hint.querySelector('.chart-keys') as HTMLElement;
  hint.hidden = false;
  keys.id ||= id;
  picture.tabIndex = 0;
  const told = {
    role: 'application',
    'aria-roledescription': '可逐项读的图',
    'aria-label': `${(chart.querySelector('caption') as HTMLElement).textContent}，${picture.getAttribute('aria-label')}`,
    'aria-describedby': keys.id,
  };
  for (const [name, value] of Object.entries(told)) picture.setAttribute(name, value);
  // No longer one picture, it would have its words read out.
  for (const part of picture.children) part.setAttribute('aria-hidden', 'true');
}
