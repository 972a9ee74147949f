import type { Element, ElementContent, Root } from 'hast';
import { toString as textOf } from 'mdast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';
import { isJsx } from '../source/guard.ts';

const opening = /^表：\s*/;

/**
 * Says whose head a cell is, for those who listen to a table (WCAG 1.3.1), and gives the table its name: a line
 * `表：…` right above it, and without one the heading it stands under. Where the first cells of all rows are bold, they
 * are the heads of their rows.
 */
export function tableHeads() {
  return (tree: Root): void => {
    const names = new Map<string, number>();
    let heading = '';
    visit(tree, (node, index, parent) => {
      // Its table is only drawn.
      if (isJsx(node) && node.name === 'Chart') return SKIP;
      if (node.type !== 'element') return undefined;
      if (/^h[1-6]$/.test(node.tagName)) heading = textOf(node);
      if (node.tagName !== 'table' || index === undefined || !parent) return undefined;
      markHeads(node);
      const siblings = parent.children as ElementContent[];
      const above = siblings.findLastIndex((sibling, at) => at < index && sibling.type !== 'text');
      const caption = captionOf(siblings[above]);
      if (!caption) {
        const count = (names.get(heading) ?? 0) + 1;
        names.set(heading, count);
        if (heading) node.properties['ariaLabel'] = count > 1 ? `${heading}，表${count}` : heading;
        return undefined;
      }
      node.children.unshift(caption);
      siblings.splice(above, index - above);
      return above + 1;
    });
  };
}

function captionOf(above: ElementContent | undefined): Element | undefined {
  if (above?.type !== 'element' || above.tagName !== 'p') return undefined;
  const [first, ...rest] = above.children;
  if (first?.type !== 'text' || !opening.test(first.value)) return undefined;
  const children = [{ ...first, value: first.value.replace(opening, '') }, ...rest];
  return { type: 'element', tagName: 'caption', properties: {}, children };
}

function markHeads(table: Element): void {
  const rows: Element[] = [];
  visit(table, 'element', (cell) => {
    if (cell.tagName === 'th') cell.properties['scope'] = 'col';
    if (cell.tagName === 'tbody') rows.push(...cell.children.filter((row) => row.type === 'element'));
  });
  const firsts = rows.flatMap((row) => row.children.find((cell) => cell.type === 'element') ?? []);
  const bold = firsts.flatMap(({ children: [only, ...more] }) =>
    more.length === 0 && only?.type === 'element' && only.tagName === 'strong' ? only : [],
  );
  if (bold.length < firsts.length) return;
  firsts.forEach((cell, index) => {
    cell.tagName = 'th';
    cell.properties['scope'] = 'row';
    cell.children = bold[index]?.children ?? [];
  });
}
