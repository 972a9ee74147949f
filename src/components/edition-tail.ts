import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';
import { type Element, textOf } from '../lib/html.ts';

/** Characters of a line in a column of the print edition, on A4 (`styles/print/edition.css`). */
const measure = 26;
/** Lines of an end that is seen to belong to something, and of one that still moves on as a whole. */
const [fewest, most] = [7, 24];

/**
 * Binds the last parts of a text together, so that its last sheet never holds a line or two. Over columns no browser
 * goes back far enough for `break-before: avoid`; a box that does not break, each one moves on whole. Where the end
 * would be too long so, it is short, and what stands before it lends it some lines (`styles/print/edition-columns.css`).
 * @param html of a text, its parts side by side
 */
export function withTail(html: string): string {
  const parts = parseFragment(html, { sourceCodeLocationInfo: true }).childNodes.filter(isElement);
  let lines = 0;
  let first = parts.length;
  for (let part = parts[first - 1]; part && (lines < fewest || isHeading(part)); part = parts[first - 1]) {
    if (lines > 0 && lines + linesOf(part) > most) break;
    lines += linesOf(part);
    first -= 1;
  }
  const start = parts[first]?.sourceCodeLocation?.startOffset;
  if (start === undefined) return html;
  const name = lines < fewest ? 'edition-tail edition-tail-short' : 'edition-tail';
  return `${html.slice(0, start)}<div class="${name} prose">${html.slice(start)}</div>`;
}

const isElement = (node: DefaultTreeAdapterTypes.Node): node is Element => 'tagName' in node;
const isHeading = ({ tagName }: Element) => /^h\d$/.test(tagName);

/** Of what is no text, its lettering alone is counted: a picture by itself is no end either. */
function linesOf(part: Element): number {
  return isHeading(part) ? 1 : Math.ceil((textOf(part).trim().length + 2) / measure);
}
