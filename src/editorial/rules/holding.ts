import type { Nodes, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Said } from '../source/contract.ts';
import { contractOf, contracts } from '../source/contracts.ts';
import { isJsx, type JsxElement } from '../source/guard.ts';

/** What each part of a component is a part of, such as the timeline of a moment. */
export function holdersIn(tree: Root): Map<JsxElement, JsxElement> {
  const holders = new Map<JsxElement, JsxElement>();
  visit(tree, (node: Nodes | JsxElement) => {
    if (isJsx(node)) for (const part of contentOf(node)) if (isPart(part, node)) holders.set(part, node);
  });
  return holders;
}

/** A component without its parts, with something else between its tags, or a part that is nowhere in one. */
export function inHolding(node: JsxElement, holder: JsxElement | undefined): Said[] {
  const { name } = node;
  const { count, holds } = contractOf(name ?? '') ?? {};
  const place = Object.keys(contracts).find((other) => contractOf(other)?.holds === name);
  const said: Said[] = [];
  if (place && !holder)
    said.push(['component-parts', `<${name}> 要放在 <${place}> 里面`, `移到 <${place}> 和 </${place}> 中间`]);
  if (!holds) return said;
  const content = contentOf(node);
  const parts = content.filter((part) => isPart(part, node)).length;
  if (parts === 0)
    said.push(['component-parts', `<${name}> 里面没有 <${holds}>`, `在标签中间写上 <${holds}>，至少一个`]);
  else if (count && (parts < count.least || parts > count.most))
    said.push([
      'component-parts',
      `<${name}> 里面有${parts}个 <${holds}>`,
      `${count.least}到${count.most}个；${parts < count.least ? count.fewer : `多的另起一个 <${name}>`}`,
    ]);
  if (content.some((part) => !isPart(part, node) && !isBlank(part)))
    said.push([
      'component-parts',
      `<${name}> 里面只放 <${holds}>`,
      `别的文字放进 <${holds}> 里，或移到 <${name}> 外面`,
    ]);
  return said;
}

/** What stands between the tags; on one line with them, Markdown takes it for a paragraph. */
function contentOf(node: JsxElement): (Nodes | JsxElement)[] {
  const { children = [] } = node as { children?: (Nodes | JsxElement)[] };
  return children.flatMap((child) =>
    child.type === 'paragraph' ? (child.children as (Nodes | JsxElement)[]) : [child],
  );
}

function isPart(node: Nodes | JsxElement, holder: JsxElement): node is JsxElement {
  return isJsx(node) && node.name === contractOf(holder.name ?? '')?.holds;
}

/** White space, or a note to colleagues. */
function isBlank(node: Nodes | JsxElement): boolean {
  if (node.type === 'text') return !(node as { value: string }).value.trim();
  return node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression';
}
