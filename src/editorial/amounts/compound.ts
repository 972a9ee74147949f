import type { Quantity } from './statistic.ts';
import { isSameUnit, ratioOf } from './units.ts';

/** 1小时 and 52分 are one amount, and so are 三天 and 两夜. */
export function isCompound(first: Quantity, between: string, second: Quantity): boolean {
  if (!/^[零又]?$/.test(between) || !first.unit || !second.unit) return false;
  if (first.unit === '天' && second.unit === '夜') return true;
  // Behind 元 and 角, 分 is money.
  if (second.unit === '分' && ratioOf(first.unit, '分钱')) return true;
  return (ratioOf(first.unit, second.unit) ?? 0) > 1;
}

const joiner = /^(?:[-\u2010-\u2015\uff5e~]{1,2}|至|到)(?:[-\u2212负]|零下)?$/;

/** 百分之三至五: the second is of the same hundred. */
export function isRangeOfParts(first: Quantity, between: string, second: Quantity): boolean {
  const parts = first.kind === 'share' && !first.joined && joiner.test(between);
  return parts && (second.kind === 'han' || second.kind === 'arabic') && !second.unit;
}

/** 3 and 5天 are one amount, and so are 5% and 10%; 3人 and 5个 are two. */
export function isRange(first: Quantity, between: string, second: Quantity): boolean {
  if (!joiner.test(between) || first.joined === 'range') return false;
  if (first.kind === 'share' && second.kind === 'share') return true;
  if (!second.unit) return false;
  return first.unit === undefined || isSameUnit(first.unit, second.unit);
}
