import sharp from 'sharp';
import type { Reader } from './reader.ts';

/** How far a page is moved on from picture to picture, and how high its window is. */
const step = 900;
export const windowHeight = 1000;

/**
 * In a page: draws every other character, in black on white, and nothing else. Where a character is, as the page tells
 * it, need not be where it is drawn: WebKitGTK 2.50 tells nothing of digits that it draws over their neighbours.
 * @returns how high the page is
 */
function drawEveryOther(rest: 0 | 1): number {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`
    html { background: #fff !important; scrollbar-width: none }
    body, body * {
      border-color: transparent !important; outline: 0 !important; background: none !important; box-shadow: none !important;
      color: #000 !important; text-decoration: none !important; text-emphasis: none !important; transition: none !important;
      /* WebKit highlights nothing that cannot be selected. */
      -webkit-user-select: text !important; user-select: text !important;
    }
    ::marker { color: transparent }
    :is(body *)::before, :is(body *)::after, img, svg, canvas, video, button, input, select, .reading-bar { visibility: hidden !important }
    ::highlight(left-out) { color: transparent }`);
  document.adoptedStyleSheets = [sheet];
  const displayOf = (element: Element) => getComputedStyle(element).display;
  const letters = new Intl.Segmenter('zh');
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const leftOut = new Highlight();
  let count = 0;
  while (walker.nextNode()) {
    const text = walker.currentNode as Text;
    const parent = text.parentElement as HTMLElement;
    if (!text.data.trim() || parent.closest('script, style, svg, .reading-bar')) continue;
    // WebKitGTK leaves nothing out of words that are boxes without an element: in a grid, or beside a block.
    if (
      /flex|grid/.test(displayOf(parent)) ||
      [...parent.children].some((beside) => !/^inline/.test(displayOf(beside)))
    )
      parent.style.visibility = 'hidden';
    for (const { index, segment } of letters.segment(text.data)) {
      if (!segment.trim()) continue;
      count += 1;
      if (count % 2 === rest) continue;
      const range = document.createRange();
      range.setStart(text, index);
      range.setEnd(text, index + segment.length);
      leftOut.add(range);
    }
  }
  CSS.highlights.set('left-out', leftOut);
  // WebKitGTK does not draw all of it anew by itself.
  document.body.style.display = 'none';
  document.body.getBoundingClientRect();
  document.body.style.display = '';
  return document.documentElement.scrollHeight;
}

/** Moves a page there, and waits until it is painted. */
const moveTo = (reader: Reader, y: number) =>
  reader.evaluate(
    (top) =>
      new Promise<void>((done) => {
        scrollTo({ top, behavior: 'instant' });
        requestAnimationFrame(() => requestAnimationFrame(() => done()));
      }),
    y,
  );

async function greysIn(reader: Reader): Promise<Uint8Array> {
  return sharp(await reader.screenshot())
    .removeAlpha()
    .greyscale()
    .raw()
    .toBuffer();
}

async function inkOf(reader: Reader, rest: 0 | 1): Promise<Uint8Array[]> {
  const height = await reader.evaluate(drawEveryOther, rest);
  const pictures: Uint8Array[] = [];
  for (let y = 0; y < height; y += step) {
    await moveTo(reader, y);
    pictures.push(await greysIn(reader));
  }
  return pictures;
}

/** How many pixels of a page there is ink on, and on how many there is that of two characters. */
export async function inkIn(reader: Reader): Promise<{ ink: number; twice: number }> {
  const [some, others] = [await inkOf(reader, 0), await inkOf(reader, 1)];
  let [ink, twice] = [0, 0];
  some.forEach((picture, index) => {
    picture.forEach((grey, at) => {
      const other = others[index]?.[at] ?? 255;
      if (Math.min(grey, other) < 128) ink += 1;
      if (Math.max(grey, other) < 128) twice += 1;
    });
  });
  return { ink, twice };
}

/** In a page: shows words as what a selector finds first would have them, in one run or each character by itself. */
function showAlone([selector, words, apart]: readonly [string, string, boolean]): Promise<void> {
  document.querySelector('[data-alone]')?.remove();
  const alone = document.createElement('div');
  alone.dataset['alone'] = '';
  alone.style.cssText = 'position: fixed; inset: 0; z-index: 9; padding: 2rem; background: #fff; color: #000';
  const style = getComputedStyle(document.querySelector(selector) as Element);
  for (const property of ['font', 'font-feature-settings', 'letter-spacing', 'text-autospace', 'text-spacing-trim'])
    alone.style.setProperty(property, style.getPropertyValue(property));
  const characters = [...words].map((character) => {
    const span = document.createElement('span');
    span.textContent = character;
    return span;
  });
  alone.append(...(apart ? characters : [words]));
  document.body.append(alone);
  return new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done())));
}

/** On how many pixels there is another ink when words are drawn in one run and when each character is drawn by itself. */
export async function astray(reader: Reader, selector: string, words: string): Promise<number> {
  await reader.evaluate(showAlone, [selector, words, false] as const);
  const run = await greysIn(reader);
  await reader.evaluate(showAlone, [selector, words, true] as const);
  const apart = await greysIn(reader);
  return run.filter((grey, at) => Math.abs(grey - (apart[at] ?? 0)) > 128).length;
}
