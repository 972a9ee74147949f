import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { attribute, type Element, elements, hasClass, textOf } from '../../lib/html.ts';

/** One piece of what a page says, as whoever approves a change would point at it. */
export interface Block {
  /** What it is on the page, in Chinese. */
  kind: string;
  text: string;
}

type Node = DefaultTreeAdapterTypes.Node;

/** Where a page is published, so that what only moved with the site's address counts as the same. */
export interface Address {
  origin: string;
  base: string;
}

const byClass: Record<string, string> = {
  standfirst: '导语',
  kicker: '眉题',
  byline: '署名',
  'chart-title': '图表标题',
  'chart-takeaway': '图表说明',
  'pull-quote': '引语',
};
const byTag: Record<string, string> = {
  blockquote: '引语',
  caption: '表格标题',
  dd: '说明',
  dt: '条目',
  figcaption: '图注',
  h1: '标题',
  h2: '小标题',
  h3: '小标题',
  h4: '小标题',
  li: '列表',
  summary: '折叠标题',
  tr: '表格',
};
/** What begins a new piece, for readers and in every browser's own style sheet. */
const blocks = new Set(
  [...Object.keys(byTag), 'address', 'article', 'aside', 'details', 'div', 'dl', 'figure', 'footer', 'form', 'header']
    .concat(['button', 'hr', 'main', 'nav', 'ol', 'option', 'p', 'pre', 'section', 'table', 'ul'])
    .concat(['tbody', 'tfoot', 'thead']),
);
const unspoken = new Set(['noscript', 'script', 'style', 'svg', 'template']);

/** Everything that a page says, piece by piece: to readers, then to those who pass it on, then where its links lead. */
export function blocksOf(html: string, address: Address): Block[] {
  const document = parse(html);
  const body = elements(document, 'body')[0];
  return [...(body ? spoken(body) : []), ...inHead(document), ...linked(document)]
    .map(({ kind, text }) => ({ kind, text: steady(text, address) }))
    .filter(({ text }) => text !== '');
}

function spoken(body: Element): Block[] {
  const found: Block[] = [];
  let run = '';
  let kind = '正文';
  const end = () => {
    found.push({ kind, text: run });
    run = '';
  };
  const walk = (node: Node, inside: string): void => {
    if (node.nodeName === '#text') {
      run += (node as DefaultTreeAdapterTypes.TextNode).value;
      kind = inside;
    }
    if (!('tagName' in node)) return;
    const name = attribute(node, 'aria-label');
    if (node.tagName === 'img' || attribute(node, 'role') === 'img') {
      end();
      found.push({ kind: '图的说明', text: attribute(node, 'alt') ?? name ?? '' });
      return;
    }
    if (unspoken.has(node.tagName)) return;
    if (node.tagName === 'tr') {
      end();
      found.push({ kind: '表格', text: cells(node).join('　') });
      return;
    }
    const begins = blocks.has(node.tagName);
    if (begins) end();
    for (const child of node.childNodes) walk(child, kindOf(node) ?? inside);
    if (begins) end();
  };
  walk(body, '正文');
  return found;
}

function cells(row: Element): string[] {
  return row.childNodes.flatMap((cell) => ('tagName' in cell ? textOf(cell).trim() : []));
}

function kindOf(element: Element): string | undefined {
  const named = Object.keys(byClass).find((name) => hasClass(element, name));
  return named ? byClass[named] : byTag[element.tagName];
}

/** What search engines and chats show, and what they may do. */
function inHead(document: Node): Block[] {
  const titles = elements(document, 'title').map((title) => ({ kind: '页名', text: textOf(title) }));
  const metas = elements(document, 'meta').flatMap((meta) => {
    const name = ['name', 'property', 'http-equiv'].map((key) => attribute(meta, key)).find(Boolean);
    return name ? { kind: `页头 ${name.toLowerCase()}`, text: attribute(meta, 'content') ?? '' } : [];
  });
  const canonical = elements(document, 'link').filter((link) => attribute(link, 'rel') === 'canonical');
  return [...titles, ...metas, ...canonical.map((link) => ({ kind: '正式地址', text: attribute(link, 'href') ?? '' }))];
}

/** Links inside the page are its own affair. */
function linked(document: Node): Block[] {
  return elements(document, 'a')
    .map((link) => attribute(link, 'href') ?? '')
    .filter((href) => !href.startsWith('#'))
    .map((text) => ({ kind: '链接', text }));
}

/** Without what changes at every build and says nothing: digests in names and policies, and the site's own address. */
function steady(text: string, { base, origin }: Address): string {
  const own = (address: string) => (address.startsWith(`${origin}${base}`) ? address.slice(origin.length) : address);
  return own(text.replace(/[\t\n\r ]+/g, ' ').trim())
    .replace(/^\/[^ ]*$/, (path) => (path.startsWith(base) ? `/${path.slice(base.length)}` : path))
    .replace(/ ?'sha(256|384|512)-[^']*'/g, '')
    .replace(/\.[\w-]{8}(\.\w+)$/, '$1');
}
