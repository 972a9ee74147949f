import type { Element, ElementContent, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';
import { readLedger } from '../figures/ledger.ts';
import { matchFigures } from '../figures/match.ts';

/** Where an amount is already marked, or is no amount. */
const left = ['data', 'code', 'pre'];

/** Marks every amount of the ledger in prose, 190万名, with its value: `<data value="1900000">`. */
export function figureData() {
  return (tree: Root): void => {
    const figures = readLedger();
    visit(tree, (node, index, parent) => {
      if (node.type === 'element' && left.includes(node.tagName)) return SKIP;
      if (node.type !== 'text' || index === undefined || !parent) return undefined;
      const marked = matchFigures(node.value, figures).map(({ figure, text }): ElementContent => {
        if (!figure) return { type: 'text', value: text };
        const properties = { value: String(figure.value) };
        return { type: 'element', tagName: 'data', properties, children: [{ type: 'text', value: text }] };
      });
      (parent as Element).children.splice(index, 1, ...marked);
      return [SKIP, index + marked.length];
    });
  };
}
