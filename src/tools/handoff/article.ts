import type { Element, ElementContent, Root, RootContent } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { sanitize } from 'hast-util-sanitize';
import { toParse5 } from 'hast-util-to-parse5';
import { type DefaultTreeAdapterTypes, serialize } from 'parse5';
import { SKIP, visit } from 'unist-util-visit';
import { noText } from '../../lib/no-text.ts';
import { kept, mostRows } from './allowed.ts';
import { byClass, byTag, type Role, whole } from './styles.ts';

/** Where a picture of the page lies in the HTML that is handed off; undefined where there is none. */
export type PlacePicture = (told: { src: string } | { drawing: string }) => string | undefined;

/** Only for the website, or said by something beside it: the words of years stand in their picture. */
const ofTheSite = [
  'recording',
  'photos-number',
  'steps-parts',
  'steps-stage',
  'clip-size',
  'chart-touch',
  'years-words',
];

/**
 * A story of the website as HTML that the editors of other platforms keep: inline styles, few tags, pictures.
 * @param html what `Handoff.astro` shows of it, in which each drawing has its number (`data-picture`)
 * @param page its full address, against which links are read
 * @param around what stands before and behind it, made with `paragraph()`
 */
export function articleOf(html: string, page: string, place: PlacePicture, around: { head: string; foot: string }) {
  const tree = fromHtml(html, { fragment: true });
  visit(tree, 'element', (element, index, parent) => {
    if (!parent || index === undefined) return undefined;
    const instead = isOfTheSite(element) ? [] : (pictured(element, place) ?? linked(element, page) ?? tabled(element));
    if (!instead) return undefined;
    parent.children.splice(index, 1, ...instead);
    return [SKIP, index + instead.length];
  });
  flatten(tree);
  byLamplight(tree);
  visit(tree, 'element', dress);
  const { children } = fromHtml(around.foot, { fragment: true }) as { children: ElementContent[] };
  const head = fromHtml(around.head, { fragment: true }) as { children: ElementContent[] };
  const section = made('section', { style: whole }, [
    ...head.children,
    ...(tree.children as ElementContent[]),
    ...children,
  ]);
  return serialize(
    toParse5(sanitize({ type: 'root', children: [section] }, kept)) as DefaultTreeAdapterTypes.ParentNode,
  );
}

function made(tagName: string, properties: Element['properties'], children: ElementContent[]): Element {
  return { type: 'element', tagName, properties, children };
}

const text = (value: string) => ({ type: 'text' as const, value });

function classesOf({ properties: { className } }: Element): string[] {
  return Array.isArray(className) ? className.map(String) : [];
}

function isOfTheSite(element: Element): boolean {
  const { dataPicture, download, hidden, role } = element.properties;
  const isNoText = dataPicture === undefined && noText.includes(element.tagName);
  const isBack = role === 'doc-backlink' || classesOf(element).includes('data-footnote-backref');
  return (
    isNoText ||
    isBack ||
    Boolean(hidden) ||
    download !== undefined ||
    classesOf(element).some((one) => ofTheSite.includes(one))
  );
}

/** A drawing, or a picture that a page shows. */
function pictured(element: Element, place: PlacePicture): ElementContent[] | undefined {
  const { alt, ariaLabel, dataPicture, src } = element.properties;
  if (dataPicture === undefined && element.tagName !== 'img') return undefined;
  const address = place(dataPicture === undefined ? { src: String(src) } : { drawing: String(dataPicture) });
  const { style } = byTag['img'] as Role;
  return address ? [made('img', { src: address, alt: String(alt ?? ariaLabel ?? ''), style }, [])] : [];
}

/** No link survives, so one that leads elsewhere says where. */
function linked({ children, properties, tagName }: Element, page: string): ElementContent[] | undefined {
  if (tagName !== 'a') return undefined;
  const to = URL.parse(String(properties.href ?? ''), page);
  const isElsewhere = to && /^https?:$/.test(to.protocol) && to.origin !== new URL(page).origin;
  const said = JSON.stringify(children);
  return isElsewhere && !said.includes(to.href) ? [...children, text(`（${to.href}）`)] : [...children];
}

/** The table of a chart that prints its numbers says nothing new. */
function tabled(element: Element): ElementContent[] | undefined {
  if (!classesOf(element).includes('chart-data')) return undefined;
  if (classesOf(element).includes('chart-few')) return [];
  let rows = 0;
  visit(element, 'element', ({ tagName }) => {
    if (tagName === 'tr') rows += 1;
  });
  if (rows <= mostRows + 1) return undefined;
  return [made('p', { className: ['chart-source'] }, [text(`${rows - 1}行数据，见原网页。`)])];
}

/** Lists in lists stand below their item: editors take them apart. */
function flatten(tree: Root): void {
  visit(tree, 'element', (item, index, parent) => {
    if (item.tagName !== 'li' || !parent || index === undefined) return undefined;
    const isList = (child: RootContent) => child.type === 'element' && ['ol', 'ul'].includes(child.tagName);
    const lists = item.children.filter(isList);
    if (lists.length === 0) return undefined;
    item.children = item.children.filter((child) => !isList(child));
    parent.children.splice(index + 1, 0, ...lists);
    return undefined;
  });
}

/** What is small and grey on paper is not to be read at night. */
function byLamplight(tree: Root): void {
  visit(tree, 'element', (night) => {
    if (!classesOf(night).includes('chart-night')) return;
    visit(night, 'element', (element) => {
      if (classesOf(element).includes('chart-source')) element.properties.className = ['chart-source-night'];
    });
  });
}

/** Its tag and its style; what has neither is taken away around what it holds, by the sanitizer. */
function dress(element: Element): void {
  const { colSpan, rowSpan, alt, src } = element.properties;
  if (element.tagName === 'img') return;
  const name = classesOf(element).findLast((one) => Object.hasOwn(byClass, one));
  const role = name ? byClass[name] : Object.hasOwn(byTag, element.tagName) ? byTag[element.tagName] : undefined;
  element.tagName = role?.tag ?? 'data';
  element.properties = { ...(role?.style && { style: role.style }), colSpan, rowSpan, alt, src };
}
