import type { Root } from 'hast';
import { visit } from 'unist-util-visit';

/** Says by class how a table's cells are aligned: as an attribute MDX makes it a style, which our CSP forbids. */
export function alignByClass() {
  return (tree: Root): void => {
    visit(tree, 'element', ({ properties }) => {
      if (typeof properties['align'] !== 'string') return;
      properties['className'] = [`align-${properties['align']}`];
      delete properties['align'];
    });
  };
}
