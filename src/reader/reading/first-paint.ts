/**
 * Puts a reader's choices on the root element before anything is painted, and keeps every
 * picture and the browser's own chrome in the colours chosen. It stands in the page's head.
 * The choices are read again when the page comes back from the browser's cache, and when
 * another tab changes them. Storage may be refused, or hold anything; what is no choice is not taken, and put right.
 */
const root = document.documentElement;

/** What may be chosen (`choices.ts`). */
const known: Record<string, RegExp> = {
  size: /^[1-4]$/,
  scheme: /^(light|dark|contrast)$/,
  elder: /^{(("size":"[1-4]"|"scheme":"(light|dark|contrast)")(,(?=")|(?=})))*}$/,
};
const key = `reading${import.meta.env.BASE_URL.slice(0, -1)}`;

function readChoices() {
  try {
    const stored = localStorage.getItem(key);
    const choices: Record<string, string> = {};
    try {
      const found = JSON.parse(stored || '{}');
      for (const name in known) {
        if (typeof found[name] !== 'string') continue;
        if (known[name]?.test(found[name])) choices[name] = found[name];
        // Whoever is in 长者模式 stays in it.
        else if (name === 'elder') choices[name] = '{}';
      }
    } catch {}
    for (const name in known) {
      if (name in choices) root.dataset[name] = choices[name];
      else delete root.dataset[name];
    }
    // What is no choice is put right, or it would be met again on every page.
    const right = JSON.stringify(choices);
    if (stored && stored !== right) localStorage.setItem(key, right);
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
