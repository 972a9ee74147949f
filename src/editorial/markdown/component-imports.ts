import type { ImportDeclaration } from 'estree';
import type { Root } from 'hast';
import { visit } from 'unist-util-visit';
import { isJsx } from '../source/guard.ts';

/**
 * Imports the components that a story uses, so that editors need not, and so that a page carries the styles of these
 * and no others: Astro brings a file's styles to the page that shows it. The guard has let only components through.
 */
export function componentImports() {
  return (tree: Root): void => {
    const names = new Set<string>();
    visit(tree, (node) => {
      if (isJsx(node) && /^[A-Z]/.test(node.name ?? '')) names.add(node.name as string);
    });
    if (names.size === 0) return;
    const body = [...names].sort().map(imported);
    const esm = { type: 'mdxjsEsm', value: '', data: { estree: { type: 'Program', sourceType: 'module', body } } };
    tree.children.unshift(esm as unknown as Root['children'][number]);
  };
}

/** Where a story component is imported from. */
export function componentAddress(name: string): string {
  return `/src/components/story/${name}/${name}.astro`;
}

function imported(name: string): ImportDeclaration {
  const source = componentAddress(name);
  return {
    type: 'ImportDeclaration',
    specifiers: [{ type: 'ImportDefaultSpecifier', local: { type: 'Identifier', name } }],
    source: { type: 'Literal', value: source, raw: JSON.stringify(source) },
    attributes: [],
  };
}
