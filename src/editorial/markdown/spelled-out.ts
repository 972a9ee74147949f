import type { Link, Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';

/** An address as people say it. */
const said = (address: string) => address.replace(/^(https?:\/\/|mailto:)/, '').replace(/\/$/, '');

/** Marks links whose text is their address, for paper, where others have it printed after them. */
export function spelledOut() {
  return (tree: Root): void => {
    visit(tree, 'link', (link: Link) => {
      if (said(textOf(link)) === said(link.url)) link.data = { hProperties: { className: ['spelled-out'] } };
    });
  };
}
