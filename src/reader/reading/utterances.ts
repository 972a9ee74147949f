import { type Span, sentencesOf } from '../../lib/sentences.ts';

/** A sentence of the page: what is said, where it stands, and the block that holds it. */
export interface Utterance {
  text: string;
  range: Range;
  block: Element;
}

/** What is told elsewhere, or is no text: ways to other pages and to notes, explanations, tables of charts and what live ones say, labels,
 * words that no Chinese voice can speak. */
const silent =
  'nav, details, .glossary, svg, script, style, sup, [aria-live], [hidden], .chart-hint, .chart-source, figure>a, .picture-label, .overline, .recording, bdi[lang]:not([lang=en])';

/** The sentences of the page's own text, in reading order. */
export function utterancesOf(main: Element): Utterance[] {
  return runsOf(main)
    .filter(({ block }) => block.getClientRects().length > 0)
    .flatMap(({ block, texts }) => {
      const text = texts.map(({ data }) => data).join('');
      return sentencesOf(text).map((span) => ({ text: text.slice(...span), range: rangeOf(texts, span), block }));
    });
}

interface Run {
  block: Element;
  texts: Text[];
}

/** The texts of the page, those together that run on in one block. */
function runsOf(main: Element): Run[] {
  const runs: Run[] = [];
  const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const text = walker.currentNode as Text;
    if (text.parentElement?.closest(silent)) continue;
    const block = blockOf(text);
    const last = runs.at(-1);
    if (last?.block === block) last.texts.push(text);
    else runs.push({ block, texts: [text] });
  }
  return runs;
}

function blockOf(text: Text): Element {
  let block = text.parentElement as Element;
  while (block.parentElement && getComputedStyle(block).display.startsWith('inline')) block = block.parentElement;
  return block;
}

/** The same span in the document, where it may reach over several nodes. */
function rangeOf(texts: readonly Text[], [start, end]: Span): Range {
  const range = document.createRange();
  let before = 0;
  for (const text of texts) {
    const after = before + text.data.length;
    if (start >= before && start < after) range.setStart(text, start - before);
    if (end > before && end <= after) range.setEnd(text, end - before);
    before = after;
  }
  return range;
}
