import { type DefaultTreeAdapterTypes, html as dialect, parseFragment, serialize } from 'parse5';
import { attribute, type Element, elements, hasClass } from '../../lib/html.ts';

type Parent = DefaultTreeAdapterTypes.ParentNode;
type Child = DefaultTreeAdapterTypes.ChildNode;

/** The elements that every feed reader shows. Of others only the words are kept. */
const kept = new Set(
  `a bdi blockquote br dd del dl dt em figcaption figure h2 h3 h4 hr img ins li ol p strong sub sup
  table tbody td th thead time tr ul`.split(/\s+/),
);
const keptAttributes = new Set('alt colspan datetime dir height href lang rowspan scope src start width'.split(' '));

/**
 * Elements that are no text, or that make no sense outside the website: they go with all they hold. A table's
 * caption repeats the title of its chart.
 */
const dropped = new Set(
  `audio button canvas caption embed form iframe noembed noframes noscript object script style summary
  template video`.split(/\s+/),
);
const schemes = ['https:', 'http:', 'mailto:'];

/**
 * Reduces a page's HTML to what a feed reader can show: no scripts, no drawings, no classes, only full addresses.
 * A chart becomes its title, its sentence and its table, with a link to where it is drawn.
 * @param page the full address of the page the HTML is from
 */
export function readerHtml(html: string, page: string): string {
  const fragment = parseFragment(html);
  adopt(
    fragment,
    fragment.childNodes.flatMap((node) => reduced(node, page)),
  );
  return serialize(fragment).trim();
}

function reduced(node: Child, page: string): Child[] {
  if (node.nodeName === '#text') return [node];
  if (!('tagName' in node) || isDropped(node)) return [];
  if (node.tagName === 'figure') linkToDrawing(node, page);
  const children = node.childNodes.flatMap((child) => reduced(child, page));
  // What is not a heading, and yet set in the headline face, is bold.
  const isTitle = node.tagName === 'p' && hasClass(node, 'headline');
  node.attrs = node.attrs.flatMap(({ name, value }) => {
    if (!keptAttributes.has(name)) return [];
    if (name !== 'href' && name !== 'src') return [{ name, value }];
    const address = fullAddress(value, page);
    return address ? [{ name, value: address }] : [];
  });
  const pointless =
    (node.tagName === 'a' && !attribute(node, 'href')) || (node.tagName === 'img' && !attribute(node, 'src'));
  if (!kept.has(node.tagName) || pointless) return children;
  adopt(node, isTitle ? [bold(children)] : children);
  return [node];
}

function bold(children: Child[]): Child {
  const [strong] = elements(parseFragment('<strong></strong>')) as [Element];
  adopt(strong, children);
  return strong;
}

/** Where the first drawing of a figure was, with the words around it, a link leads to it. */
function linkToDrawing(figure: Element, page: string): void {
  const drawing = elements(figure).find(isDrawing);
  const siblings = drawing?.parentNode?.childNodes;
  const link = parseFragment('<p><a>图见网页</a></p>');
  for (const a of elements(link, 'a')) a.attrs = [{ name: 'href', value: page }];
  if (drawing) siblings?.splice(siblings.indexOf(drawing), 1, ...link.childNodes);
}

/** One picture to those who do not see it, and not a file that a feed reader can show. */
function isDrawing(element: Element): boolean {
  return element.tagName === 'svg' || (attribute(element, 'role') === 'img' && element.tagName !== 'img');
}

function isDropped(element: Element): boolean {
  const isAttached = (name: string) => attribute(element, name) !== undefined;
  return (
    element.namespaceURI !== dialect.NS.HTML ||
    isDrawing(element) ||
    dropped.has(element.tagName) ||
    isAttached('hidden') ||
    isAttached('download') ||
    // The way to a chart by itself: here it stands as it is.
    hasClass(element, 'chart-take') ||
    // Its place in a group that is swiped through: here one picture stands under the other.
    hasClass(element, 'photos-number')
  );
}

/** Undefined for what is not an address that leads anywhere, such as `javascript:` and `data:`. */
function fullAddress(address: string, page: string): string | undefined {
  const url = URL.parse(address, page);
  return url && schemes.includes(url.protocol) ? url.href : undefined;
}

/** Children know their parents, for it depends on the parent how a text is written out. */
function adopt(parent: Parent, children: Child[]): void {
  for (const child of children) child.parentNode = parent;
  parent.childNodes = children;
}
