import type { Nodes, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { contractOf } from '../source/contracts.ts';
import { type Finding, isJsx, type JsxElement, placeOf } from '../source/guard.ts';

/** Charts of one body with one id: two addresses, of which one leads nowhere. */
export function sameChart(tree: Root): Finding[] {
  const first = new Map<string, number>();
  const found: Finding[] = [];
  visit(tree, (node: Nodes | JsxElement) => {
    if (!isJsx(node) || contractOf(node.name ?? '')?.taken !== 'chart') return;
    const id = node.attributes.find(({ name }) => name === 'id')?.value;
    if (typeof id !== 'string') return;
    const line = first.get(id);
    const what = `id“${id}”和第${line}行的图重复，两幅图只有一个网址`;
    if (line === undefined) first.set(id, node.position?.start.line ?? 0);
    else found.push({ ...placeOf(node, 'id'), rule: 'chart-id', what, mend: '给这一幅换一个 id' });
  });
  return found;
}
