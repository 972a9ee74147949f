import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';

/** What a reader view makes of a page: its article's HTML, and who it says has written it. */
export interface ReaderView {
  html: string;
  text: string;
  byline: string;
  /** The words of each of its blocks, without spaces. */
  blocks: readonly string[];
}

export const readers = ['Readability', 'Defuddle'] as const;

const scripts = {
  Readability: 'node_modules/@mozilla/readability/Readability.js',
  Defuddle: 'node_modules/defuddle/dist/index.js',
} as const;

/** Reads the page that is open as Firefox (Readability) or a clipper (Defuddle) does. The page is opened past its policy. */
export async function readerView(page: Page, reader: (typeof readers)[number]): Promise<ReaderView> {
  await page.addScriptTag({ content: readFileSync(scripts[reader], 'utf8') });
  return page.evaluate((name) => {
    const copy = new DOMParser().parseFromString(document.documentElement.outerHTML, 'text/html');
    const base = copy.head.appendChild(copy.createElement('base'));
    base.href = location.href;
    const Reader = (
      window as never as Record<string, new (of: Document) => { parse(): Record<string, string> | null }>
    )[name];
    const read = Reader && new Reader(copy).parse();
    const shown = document.createElement('div');
    shown.innerHTML = read?.['content'] ?? '';
    return {
      html: shown.innerHTML,
      text: shown.textContent ?? '',
      byline: read?.['byline'] ?? read?.['author'] ?? '',
      blocks: [...shown.querySelectorAll('p, h2, h3, figcaption, div')].map(
        ({ textContent }) => textContent?.replace(/\s+/g, '') ?? '',
      ),
    };
  }, reader);
}
