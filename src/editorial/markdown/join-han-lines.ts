import type { Nodes, Parent, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { wide } from '../../lib/han.ts';

/**
 * Takes away a line break between two Chinese characters, which a browser would show as
 * a space: editors may break their lines where they like.
 */
export function joinHanLines() {
  return (tree: Root): void => {
    visit(tree, 'text', (text, index, parent) => {
      if (index === undefined || !parent) return;
      const before = edge((parent as Parent).children[index - 1], -1);
      const after = edge((parent as Parent).children[index + 1], 0);
      const context = `${before}${text.value}${after}`;
      const joined = context.replace(/([\s\S])[ \t]*\n[ \t]*(?=([\s\S]))/g, (found, one: string, two: string) =>
        wide.test(one) && wide.test(two) ? one : found,
      );
      text.value = joined.slice(before.length, after ? -after.length : undefined);
    });
  };
}

/** The last (-1) or first (0) character of what stands beside a text; nothing beside it, no character. */
function edge(node: Nodes | undefined, at: 0 | -1): string {
  if (!node) return '';
  if ('children' in node) return edge(node.children.at(at), at);
  return 'value' in node ? (node.value.at(at) ?? '') : '';
}
