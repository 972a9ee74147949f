import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { withBase } from '../../lib/paths.ts';
import { isJsx, type JsxElement } from '../source/guard.ts';

/** Puts the path the site is deployed under before every address that begins with one `/`. */
export function baseLinks(base: string) {
  const prefixed = (address: string) => (/^\/(?!\/)/.test(address) ? withBase(address, base) : address);
  return (tree: Root): void => {
    visit(tree, (node: unknown) => {
      if (hasUrl(node)) node.url = prefixed(node.url);
      if (!isHtmlInMdx(node)) return;
      for (const attribute of node.attributes) {
        if (attribute.name === 'href' && typeof attribute.value === 'string')
          attribute.value = prefixed(attribute.value);
      }
    });
  };
}

function hasUrl(node: unknown): node is { url: string } {
  return ['link', 'definition'].includes((node as { type: string }).type);
}

/** `<a href="/about/">`, but not a component: its props are its own business. */
function isHtmlInMdx(node: unknown): node is JsxElement {
  return isJsx(node) && /^[a-z]/.test(node.name ?? '');
}
