import type { DefaultTreeAdapterTypes } from 'parse5';

export type Element = DefaultTreeAdapterTypes.Element;
type Node = DefaultTreeAdapterTypes.Node;

/** Every element of a page, in document order; with a name, only those. */
export function elements(root: Node, name?: string): Element[] {
  const found: Element[] = [];
  const walk = (node: Node): void => {
    if ('tagName' in node && (!name || node.tagName === name)) found.push(node);
    if ('childNodes' in node) for (const child of node.childNodes) walk(child);
  };
  walk(root);
  return found;
}

/** The value of an attribute, if the element has it. */
export function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((attr) => attr.name === name)?.value;
}

export function hasClass(element: Element, name: string): boolean {
  return attribute(element, 'class')?.split(/\s+/).includes(name) ?? false;
}

/** All text inside a node, but for what is code: styles, scripts, and what stands in for these, which a parser takes for text. */
export function textOf(node: Node): string {
  if (node.nodeName === '#text') return (node as DefaultTreeAdapterTypes.TextNode).value;
  if (/^(no)?script$|^style$/.test(node.nodeName) || !('childNodes' in node)) return '';
  return node.childNodes.map(textOf).join('');
}
