import { parseFragment } from 'parse5';
import { attribute, type Element, elements, textOf } from '../lib/html.ts';
import { replaced } from '../lib/replaced.ts';
import { xmlText } from '../lib/xml.ts';

/** Where a figure is accounted for. */
export interface Account {
  href: string;
  /** What the figure counts, where its amount alone could be another's. */
  label: string;
}

/** Where a link may not stand: within another control, and in a heading, which is read by itself. */
const closed = new Set(['a', 'button', 'summary', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6']);

/**
 * The place in a text from which a figure's source is told, and to which it leads back. Clippers (Defuddle) look for words
 * such as `loading` between the hyphens of an `id`, and drop what goes by them: a figure may be called so.
 */
export function mentionAnchor(id: string): string {
  return `mention/${id.replaceAll('-', '/')}`;
}

/**
 * Makes the first mention of each figure a link to where it is accounted for; others stay what they are, data. An
 * account on the same page is a note (DPUB-ARIA 1.1), and its way back is taken away where there is no mention to
 * go back to.
 * @param html of a page, with amounts as `Amount.astro` has them
 * @param accountOf a figure; none where this page leads to none
 */
export function linkFirstMentions(html: string, accountOf: (id: string) => Account | undefined): string {
  const fragment = parseFragment(html, { sourceCodeLocationInfo: true });
  const amounts = elements(fragment, 'data').filter((data) => attribute(data, 'data-figure'));
  const first = new Map<string, Mention>();
  for (const data of amounts) {
    const id = attribute(data, 'data-figure') ?? '';
    const account = accountOf(id);
    if (account && !first.has(id) && isOpen(data)) first.set(id, { account, data, words: textOf(data).trim() });
  }
  const mentions = [...first];
  const cuts = [
    ...amounts.map((data) => ({ ...placeOf(data, 'data-figure'), by: '' })),
    ...mentions.flatMap(([id, mention]) => around(mention, openingOf(id, mention, mentions))),
    ...elements(fragment, 'a')
      .filter((link) => attribute(link, 'role') === 'doc-backlink')
      .filter((link) => attribute(link, 'href')?.startsWith(`#${mentionAnchor('')}`))
      .filter((link) => !mentions.some(([id]) => attribute(link, 'href') === `#${mentionAnchor(id)}`))
      .map((link) => ({ ...placeOf(link), by: '' })),
  ];
  return replaced(html, cuts);
}

interface Mention {
  data: Element;
  words: string;
  account: Account;
}

function isOpen({ parentNode }: Element): boolean {
  if (!parentNode || !('tagName' in parentNode)) return true;
  return !closed.has(parentNode.tagName) && isOpen(parentNode);
}

/** The name begins with what is to be seen (WCAG 2.5.3), and no other figure's link on the page has the same. */
function openingOf(id: string, { account, words }: Mention, mentions: readonly (readonly [string, Mention])[]): string {
  const alike = mentions.filter(([, other]) => other.words === words).length > 1;
  const name = [words, ...(alike ? [account.label] : []), '出处'].join('，');
  const note = account.href.startsWith('#') ? ` id="${mentionAnchor(id)}" role="doc-noteref"` : '';
  return `<a class="figure-link"${note} href="${xmlText(account.href)}" aria-label="${xmlText(name)}">`;
}

function around({ data }: Mention, opening: string) {
  const { end, start } = placeOf(data);
  return [
    { start, end: start, by: opening },
    { start: end, end, by: '</a>' },
  ];
}

/** Where an element stands in the text it was read from, or one of its attributes with the blank before it. */
function placeOf({ sourceCodeLocation }: Element, name?: string): { start: number; end: number } {
  const place = name ? sourceCodeLocation?.attrs?.[name] : sourceCodeLocation;
  if (!place) throw new Error('An element without a place');
  return { start: place.startOffset - (name ? 1 : 0), end: place.endOffset };
}
