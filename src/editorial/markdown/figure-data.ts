import type { Element, ElementContent, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';
import { nameOf } from '../../lib/content-folder.ts';
import { exampleAt } from '../ledger/examples.ts';
import { reachOf } from '../ledger/kept.ts';
import { matchFigures } from '../ledger/match.ts';
import { contractOf } from '../source/contracts.ts';
import { isJsx } from '../source/guard.ts';
import type { AstroFile } from './astro-file.ts';

/** Where an amount is already marked, or is no amount. */
const left = ['a', 'code', 'pre'];

/**
 * Marks every amount of the ledger in prose as an editor would settle it, 190万名 becoming
 * `<Figure id="basic-qualified">190万名</Figure>`. In a chart's own table it is left alone: there it has another source.
 */
export function figureData() {
  return (tree: Root, file: AstroFile): void => {
    const { path = '' } = file;
    const example = exampleAt(path);
    const reach = example ? [example.figures] : reachOf(nameOf(path));
    visit(tree, (node, index, parent) => {
      if (node.type === 'element' && left.includes(node.tagName)) return SKIP;
      if (isJsx(node) && (['Chart', 'Figure'].includes(node.name ?? '') || contractOf(node.name ?? '')?.foreign))
        return SKIP;
      if (node.type !== 'text' || index === undefined || !parent) return undefined;
      const marked = matchFigures(node.value, reach).map(({ figure, text }): ElementContent => {
        const words: ElementContent = { type: 'text', value: text };
        if (!figure) return words;
        const id = { type: 'mdxJsxAttribute', name: 'id', value: figure.id };
        return { type: 'mdxJsxTextElement', name: 'Figure', attributes: [id], children: [words] } as unknown as Element;
      });
      (parent as Element).children.splice(index, 1, ...marked);
      return [SKIP, index + marked.length];
    });
  };
}
