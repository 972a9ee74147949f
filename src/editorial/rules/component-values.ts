import { insteadOf } from '../../lib/nearest.ts';
import { slug } from '../schemas/text.ts';
import { idsIn, type Known, type Said, type Tag } from '../source/contract.ts';
import { contractOf } from '../source/contracts.ts';
import { type Finding, type JsxElement, placeOf } from '../source/guard.ts';
import { tableIn, tagOf } from '../source/tag.ts';
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
    if (said.address && value !== undefined) return addressFaults(prop, value);
    if (figures) {
      const others = ids ? idsIn(said, value).filter((id) => !ids.has(id)) : [];
      return others.map((id) => [...unknown.figure(id, [...(ids ?? [])]), prop]);
    }
    if (value === undefined || !choices || choices.includes(value)) return [];
    return [['one-of', `${prop} 不能写“${value}”`, insteadOf(value, choices), prop]];
  });
  return [...found, ...inHolding(node, holder), ...(contract.objections?.(tag, known) ?? [])];
}

/** What is wrong with a word that becomes a part of an address. */
function addressFaults(prop: string, value: string): Said[] {
  if (slug.safeParse(value).success) return [];
  return [['chart-id', `${prop} 不能写“${value}”`, '只用小写字母、数字和连字符，如 water-level', prop]];
}
