/**
 * Puts a reader's choices on the root element before anything is painted, and keeps every
 * picture and the browser's own chrome in the colours chosen. It stands in the page's head.
 * The choices are read again when the page comes back from the browser's cache, and when
 * another tab changes them. Storage may be refused, or hold anything.
 */
const root = document.documentElement;

/** What may be chosen (`choices.ts`); what is no such thing is as if it were not there. */
const known: Record<string, RegExp> = { size: /^[1-4]$/, scheme: /^(light|dark|contrast)$/, elder: /^/ };

function readChoices() {
  try {
    const choices = JSON.parse(localStorage.getItem(`reading${import.meta.env.BASE_URL.slice(0, -1)}`) || '{}');
    for (const name in known) {
      const value = choices[name];
      if (typeof value === 'string' && known[name]?.test(value)) root.dataset[name] = value;
      else delete root.dataset[name];
    }
  } catch {}
}

/** Paper is light and wide. A browser that prints waits for pictures chosen now, and for none it changes by itself. */
let onPaper = false;

/** Media queries that ask the system about colours are answered by the reader's choice instead. */
function settleMedia() {
  const scheme = onPaper ? 'light' : root.dataset['scheme'] || '';
  const feature = scheme === 'contrast' ? 'contrast' : 'color-scheme';
  const value = scheme === 'contrast' ? 'more' : scheme;
  // What the browser draws itself, and whether it may darken the page.
  const colours = scheme === 'light' ? 'only light' : scheme === 'dark' ? 'dark' : 'light dark';
  const meta = document.querySelector<HTMLMetaElement>('meta[name=color-scheme]');
  if (meta && meta.content !== colours) meta.content = colours;
  for (const element of document.querySelectorAll<HTMLElement>('source[media], meta[media]')) {
    const current = element.getAttribute('media') || '';
    const asked = element.dataset['media'] || current;
    const wide = onPaper ? asked.replace(/(min|max)-width: [\w.]+/, '$1-width: 0px') : asked;
    const media = wide.replace(/\(prefers-([\w-]+): (\w+)\)/g, (query, name, wanted) =>
      scheme && name === feature ? `(${wanted === value ? 'min' : 'max'}-width: 0px)` : query,
    );
    if (media === current) continue;
    element.dataset['media'] = asked;
    element.setAttribute('media', media);
  }
}

function settleFor(paper: boolean) {
  onPaper = paper;
  settleMedia();
}

addEventListener('beforeprint', () => settleFor(true));
addEventListener('afterprint', () => settleFor(false));
readChoices();
addEventListener('pageshow', readChoices);
addEventListener('storage', readChoices);
// Called before a picture that the parser has just made chooses its file, so that none is fetched in vain.
new MutationObserver(settleMedia).observe(document, {
  attributeFilter: ['data-scheme'],
  childList: true,
  subtree: true,
});
