import { chineseVoice } from './voices.ts';

/**
 * Shows the reading bar, once its styles are there; or without them, at the end of the page. What a button does is
 * fetched when it is first pressed. When that fails the bar says so; it takes a reload to try again, for Chrome remembers
 * that a module did not come.
 */
const tools = {
  listen: () => import('./listen.ts'),
  elder: () => import('./elder.ts'),
  settings: () => import('./settings.ts'),
};

const root = document.documentElement;
const bar = document.querySelector('.reading-bar') as HTMLElement;
const [progress, note] = bar.children as unknown as [HTMLElement, HTMLElement];
const [listen, elder] = bar.querySelectorAll('button') as unknown as [HTMLButtonElement, HTMLButtonElement];
const skip = document.querySelector('[href="#reading-tools"]') as HTMLElement;

/** Where the reader was when the bar last came or went. */
let before = 0;

/** Shows how far one has read, and keeps the bar out of the way of who reads on (`ReadingTools.css`). */
const follow = (scrolled?: Event) => {
  // Some browsers let a page be pulled past its ends.
  const y = Math.max(scrollY, 0);
  progress.style.setProperty('--read', `${y / (root.scrollHeight - innerHeight) || 0}`);
  // A finger is never quite still.
  if (scrolled && Math.abs(y - before) < 8) return;
  const onwards = y > before;
  before = y;
  if (bar.querySelector(':focus-visible, [aria-expanded=true]')) return;
  const ended = (document.querySelector('main') as Element).getBoundingClientRect().bottom <= innerHeight;
  const covered = y < innerHeight / 2 && document.querySelector('.cover');
  bar.dataset['away'] = ended ? '' : covered ? 'cover' : onwards ? 'reading' : '';
  if (bar.dataset['away']) delete bar.dataset['late'];
};
const mark = () => elder.setAttribute('aria-pressed', `${'elder' in root.dataset}`);

const styles = document.createElement('link');
styles.rel = 'stylesheet';
styles.href = bar.dataset['styles'] as string;
styles.onload = styles.onerror = () => {
  // In its place before it is seen: it does not slide out of a page that has just come.
  follow();
  bar.hidden = skip.hidden = false;
};
document.head.append(styles);
addEventListener('scroll', follow, { passive: true });
addEventListener('pageshow', mark);
addEventListener('storage', mark);
bar.addEventListener('focusin', () => {
  bar.dataset['away'] = '';
});
skip.addEventListener('click', (event) => {
  event.preventDefault();
  elder.focus();
});
// What the keyboard reaches is scrolled clear of it, however high it is.
new ResizeObserver(() => root.style.setProperty('--bar', `${bar.offsetHeight}px`)).observe(bar);

bar.addEventListener('click', ({ target }) => {
  const button = (target as Element).closest<HTMLButtonElement>('[data-tool]');
  if (!button) return;
  note.textContent = '';
  tools[button.dataset['tool'] as keyof typeof tools]().then(
    ({ use }) => use(bar, button),
    () => {
      note.textContent = '没有取到，请连上网络，刷新这一页再试。';
    },
  );
});

// What older browsers need to print; newer ones, which know this, need it not.
if (!CSS.supports('selector(::details-content)')) import('./before-print.ts').catch(() => {});

if (window.speechSynthesis) {
  // Most browsers learn their voices only after a page has asked: what comes late moves nothing (`ReadingTools.css`).
  const offer = (late?: Event) => {
    if (!listen.hidden || !chineseVoice(speechSynthesis.getVoices())) return;
    listen.hidden = false;
    if (late && !bar.dataset['away']) bar.dataset['late'] = '';
  };
  speechSynthesis.onvoiceschanged = offer;
  offer();
}
