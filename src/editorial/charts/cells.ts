import { halfWidth } from '../../lib/half-width.ts';
import type { Precision } from '../amounts/hedges.ts';
import { type Amount, parseWording, saysFall } from '../amounts/wording.ts';

/** A cell that says there is no number, which is not zero. */
const missing = /^(?:[-\u2010-\u2015\u2212\uff0d]{1,3}|无数据)$/;

export function isMissing(cell: string): boolean {
  return missing.test(cell);
}

/** A cell as it would be typed with care: digits of half width, and of all the dashes that stand for a minus sign one. */
function tidy(cell: string): string {
  return halfWidth(cell)
    .replace(/^[-\u2010-\u2015\u2212\uff0d\ufe63负]\s*(?=\d)/, '\u2212')
    .replace(/^[+\uff0b]\s*(?=\d)/, '');
}

/** What a cell says, where that is one number, with the vague words that belong to it, and as it is printed. */
export function amountIn(
  cell: string,
  unit: string,
): { value: number; precision: Precision; number: string } | undefined {
  const number = tidy(cell);
  const { precision, value } = amountOf(number, unit) ?? {};
  return precision && typeof value === 'number' ? { value, precision, number } : undefined;
}

/** A bare number has no unit to end in, so one is lent to it. */
function amountOf(cell: string, unit: string): Amount | undefined {
  return parseWording(`${cell}${unit || '个'}`, unit || '个');
}

/**
 * What is wrong with a cell that is to hold a number, and how to mend it.
 * @param fromZero whether its chart can show what is below zero, and what is missing
 */
export function faultOfNumber(
  cell: string,
  unit: string,
  fromZero: boolean | undefined,
): [what: string, mend: string] | undefined {
  if (!cell) return ['这一格是空的', fromZero ? `补上数；${unknown}` : `补上数；${dropped}`];
  if (isMissing(cell)) return fromZero ? undefined : [`“${cell}”是没有数，这种图画不出空缺`, dropped];
  const amount = amountIn(cell, unit);
  if (amount && !fromZero && (amount.value < 0 || saysFall(cell)))
    return [`“${cell}”是负数，这种图从零往上画，画不了`, '请改用 bar 或 line'];
  if (amount) return undefined;
  const bare = tidy(cell);
  if (Array.isArray(amountOf(bare, unit)?.value))
    return [`“${cell}”是从几到几的数，图上画不出来`, '只写一个数，或写进正文'];
  return withUnit(cell, bare, unit) ?? unread(cell, bare);
}

const unknown = '没有统计到的写“—”，图上空着，不当作零；确实是零的写0';
const dropped = '没有这个数的，删去这一行，在 note 里说明';

function withUnit(cell: string, bare: string, unit: string): [what: string, mend: string] | undefined {
  const numeral = /^\u2212?[\d.,]+[十百千万亿]*[余多]?$/;
  const rest = unit && bare.endsWith(unit) ? bare.slice(0, -unit.length).trim() : '';
  if (numeral.test(rest)) return [`“${cell}”里又写了单位`, `只写${rest}，单位已经写在 unit 里`];
  const [, number = ''] = bare.match(/^(\u2212?[\d.,]+(?:[十百千万亿]*[余多]?))\s*([^\d\s.,()（）]+)$/) ?? [];
  if (number && unit) return [`“${cell}”的单位不是 unit 里的“${unit}”`, '一张图只用一种单位：换算以后，只写数'];
  return number ? [`“${cell}”里写了单位`, `只写${number}，单位写在表头里`] : undefined;
}

function unread(cell: string, bare: string): [what: string, mend: string] {
  const [, number] = bare.match(/^[(（]([\d.,]+)[)）]$|^[▲△▼▽↓]\s*([\d.,]+)$/)?.filter(Boolean) ?? [];
  if (number) return [`“${cell}”看不出是正是负`, `减少的写成−${number}，增加的写成${number}`];
  if (/^(?:\p{Script=Han}+|n\/?a|null|tbd|\?+|？+|\.{3}|…+)$/iu.test(bare))
    return [`“${cell}”读不出数来`, `只写一个数；${unknown}`];
  return [`“${cell}”读不出数来`, '只写一个数，单位写在 unit 里'];
}
