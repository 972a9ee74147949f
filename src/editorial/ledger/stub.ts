import type { Precision } from '../amounts/hedges.ts';
import { measureAtEnd } from '../amounts/measures.ts';
import { parseWording } from '../amounts/wording.ts';

/**
 * An entry of the ledger for a number that has none, to paste and to fill in. What only the editor
 * can know is marked （待填：…）, which no published story may hold.
 * @param wording the number with its vague words and its unit: 近120名
 * @param id a name that is free
 */
export function ledgerStub(wording: string, id: string): string {
  const unit = unitOf(wording);
  const { precision, value } = parseWording(wording, unit) ?? { value: undefined, precision: '确数' as Precision };
  return [
    `- id: ${id}`,
    '  label: （待填：这个数说的是什么）',
    `  value: ${value ?? '（待填：数值）'}`,
    `  unit: ${unit === '%' ? "'%'" : unit}`,
    `  precision: ${precision}`,
    `  wordings: [${wording}]`,
    '  asOf: （待填：截至何时，如 2024-01）',
    "  source: { document: （待填：文件名）, date: '（待填：日期）' }",
  ].join('\n');
}

function unitOf(wording: string): string {
  if (/百分之|[%成]/.test(wording)) return '%';
  return measureAtEnd(wording.replace(/(?:左右|上下|以上)$/, '')) ?? '个';
}
