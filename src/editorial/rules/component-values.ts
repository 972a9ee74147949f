import type { Nodes, Table } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { insteadOf } from '../../lib/nearest.ts';
import { idsIn, type Known, type Said, type Tag } from '../source/contract.ts';
import { contractOf } from '../source/contracts.ts';
import { type Finding, type JsxElement, placeOf } from '../source/guard.ts';
import { unknown } from '../source/unknown.ts';
import { inHolding } from './holding.ts';
import { placeOfCell } from './tables.ts';

/** What is wrong with a component's values; which props it may have is the guard's business. */
export function checkComponent(node: JsxElement, known: Known, holder?: JsxElement): Finding[] {
  return inComponent(node, known, holder).map(([rule, what, mend, prop, cell]) => ({
    ...(cell ? placeOfCell(tableIn(node)?.children[cell[0]], cell[1]) : placeOf(node, prop)),
    rule,
    what,
    mend,
  }));
}

function inComponent(node: JsxElement, known: Known, holder?: JsxElement): Said[] {
  const contract = contractOf(node.name ?? '');
  if (!contract) return [];
  const tag: Tag = { ...tagOf(node), ...(holder && { holder: tagOf(holder).props }) };
  const { ids } = known;
  const found = Object.entries(contract.props).flatMap(([prop, said]): Said[] => {
    const value = tag.props[prop];
    const { choices, figures } = said;
    if (figures) {
      const others = ids ? idsIn(said, value).filter((id) => !ids.has(id)) : [];
      return others.map((id) => [...unknown.figure(id, [...(ids ?? [])]), prop]);
    }
    if (value === undefined || !choices || choices.includes(value)) return [];
    return [['one-of', `${prop} 不能写“${value}”`, insteadOf(value, choices), prop]];
  });
  return [...found, ...inHolding(node, holder), ...(contract.objections?.(tag, known) ?? [])];
}

function tagOf(node: JsxElement): Tag {
  const props: Record<string, string> = {};
  const flags: string[] = [];
  for (const { name = '', value } of node.attributes) {
    if (typeof value === 'string') props[name] = value;
    else flags.push(name);
  }
  return { props, flags, text: textOf(node), cells: cellsOf(node) };
}

function cellsOf(node: JsxElement): string[][] {
  return tableIn(node)?.children.map((row) => row.children.map((cell) => textOf(cell).trim())) ?? [];
}

function tableIn(node: JsxElement): Table | undefined {
  let found: Table | undefined;
  visit(node as unknown as Nodes, 'table', (table: Table) => {
    found ??= table;
  });
  return found;
}
