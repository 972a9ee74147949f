import type { Nodes, Table } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import type { Tag } from './contract.ts';
import type { JsxElement } from './guard.ts';

/** A component's tag as an editor wrote it. */
export function tagOf(node: JsxElement): Tag {
  const props: Record<string, string> = {};
  const flags: string[] = [];
  for (const { name = '', value } of node.attributes) {
    if (typeof value === 'string') props[name] = value;
    else flags.push(name);
  }
  const cells = tableIn(node)?.children.map((row) => row.children.map((cell) => textOf(cell).trim())) ?? [];
  return { props, flags, text: textOf(node), cells };
}

/** The first table between its tags. */
export function tableIn(node: JsxElement): Table | undefined {
  let found: Table | undefined;
  visit(node as unknown as Nodes, 'table', (table: Table) => {
    found ??= table;
  });
  return found;
}
