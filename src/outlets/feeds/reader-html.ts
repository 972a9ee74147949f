import type { Element, Nodes, RootContent } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { type Schema, sanitize } from 'hast-util-sanitize';
import { toParse5 } from 'hast-util-to-parse5';
import { type DefaultTreeAdapterTypes, serialize } from 'parse5';
import { EXIT, SKIP, visit } from 'unist-util-visit';
import { noText } from '../../lib/no-text.ts';

/** What every feed reader shows. Of other elements only the words are kept, unless they are none: `strip`. */
const shown: Schema = {
  tagNames: `a bdi blockquote br dd del dl dt em figcaption figure h2 h3 h4 hr img ins li ol p strong sub sup
    table tbody td th thead time tr ul`.split(/\s+/),
  attributes: {
    '*': ['dir', 'lang'],
    a: ['href'],
    img: ['alt', 'height', 'src', 'width'],
    ol: ['start'],
    td: ['colSpan', 'rowSpan'],
    th: ['colSpan', 'rowSpan', 'scope'],
    time: ['dateTime'],
  },
  protocols: { href: ['https', 'http', 'mailto'], src: ['https', 'http'] },
  strip: noText,
  ancestors: {},
  clobber: [],
};

/**
 * Reduces a page's HTML to what a feed reader can show: no scripts, no drawings, no classes, only full addresses.
 * A chart becomes its title, its sentence and its table, with a link to where it is drawn.
 * @param page the full address of the page the HTML is from
 */
export function readerHtml(html: string, page: string): string {
  const tree = fromHtml(html, { fragment: true });
  visit(tree, 'element', (element, index, parent) => {
    if (!parent || index === undefined) return undefined;
    if (isOfTheSite(element)) return remove(parent, index);
    if (element.tagName === 'figure') linkToDrawing(element, page);
    // What is not a heading, and yet set in the headline face, is bold.
    if (element.tagName === 'p' && hasClass(element, 'display')) {
      element.children = [made('strong', {}, element.children)];
    }
    address(element, page);
    const { href, src } = element.properties;
    if (element.tagName === 'img' && src === undefined) return remove(parent, index);
    if (element.tagName === 'a' && href === undefined) element.tagName = 'span';
    return undefined;
  });
  return serialize(toParse5(sanitize(tree, shown)) as DefaultTreeAdapterTypes.ParentNode).trim();
}

function made(tagName: string, properties: Element['properties'], children: Element['children']): Element {
  return { type: 'element', tagName, properties, children };
}

function remove(parent: { children: RootContent[] }, index: number): [typeof SKIP, number] {
  parent.children.splice(index, 1);
  return [SKIP, index];
}

/** Where the first drawing of a figure was, with the words around it, a link leads to it. */
function linkToDrawing(figure: Element, page: string): void {
  visit(figure as Nodes, 'element', (element, index, parent) => {
    if (!isDrawing(element) || !parent || index === undefined) return undefined;
    const link = made('a', { href: page }, [{ type: 'text', value: '图见网页' }]);
    parent.children[index] = made('p', {}, [link]);
    return EXIT;
  });
}

/** One picture to those who do not see it, and not a file that a feed reader can show. */
function isDrawing({ properties, tagName }: Element): boolean {
  return tagName === 'svg' || (properties.role === 'img' && tagName !== 'img');
}

function isOfTheSite(element: Element): boolean {
  const { download, hidden } = element.properties;
  return (
    isDrawing(element) ||
    Boolean(hidden) ||
    download !== undefined ||
    // The way to a chart by itself: here it stands as it is.
    hasClass(element, 'take') ||
    // Its place in a group that is swiped through: here one picture stands under the other.
    hasClass(element, 'photos-number')
  );
}

function hasClass({ properties: { className } }: Element, name: string): boolean {
  return Array.isArray(className) && className.includes(name);
}

/** Makes the addresses of an element full, and takes away what leads nowhere, such as `javascript:` and `data:`. */
function address({ properties }: Element, page: string): void {
  for (const [name, schemes] of Object.entries(shown.protocols ?? {})) {
    const value = properties[name];
    if (typeof value !== 'string') continue;
    const url = URL.parse(value, page);
    if (url && schemes?.includes(url.protocol.slice(0, -1))) properties[name] = url.href;
    else delete properties[name];
  }
}
