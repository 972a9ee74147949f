import { chineseVoice } from './voices.ts';

/**
 * Shows the reading bar and keeps its progress. What a button does is fetched when it is first
 * pressed. When that fails the bar says so; it takes a reload to try again, for Chrome remembers
 * that a module did not come.
 */
const tools = {
  listen: () => import('./listen.ts'),
  elder: () => import('./elder.ts'),
  settings: () => import('./settings.ts'),
};

const root = document.documentElement;
const bar = document.querySelector('.reading-bar') as HTMLElement;
const [progress, note] = bar.children as unknown as [HTMLProgressElement, HTMLElement];
const [listen, elder] = bar.querySelectorAll('button') as unknown as HTMLButtonElement[];

const tell = () => {
  progress.value = scrollY / (root.scrollHeight - innerHeight) || 0;
};
const mark = () => elder?.setAttribute('aria-pressed', String('elder' in root.dataset));
addEventListener('scroll', tell, { passive: true });
addEventListener('pageshow', mark);
addEventListener('storage', mark);
bar.hidden = false;
tell();

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

if (window.speechSynthesis) {
  // Most browsers learn their voices only after a page has asked.
  const offer = () => {
    if (listen && chineseVoice(speechSynthesis.getVoices())) listen.hidden = false;
  };
  speechSynthesis.onvoiceschanged = offer;
  offer();
}
