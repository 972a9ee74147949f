import type { Quantity } from './statistic.ts';

/** What a unit is called besides. A value is the same in all of one line, and counts the same people. */
export const sameUnits: readonly (readonly string[])[] = [
  ['℃', '摄氏度', '°C', '度'],
  ['%', '％'],
  ['百分点', '个百分点'],
  ['公里', '千米', 'km'],
  ['平方公里', '平方千米'],
  ['米', 'm'],
  ['公斤', '千克', 'kg'],
  ['元', '块钱', '块', '元钱'],
  ['年', '年连降'],
  ['个月', '月'],
  ['天', '昼夜'],
  ['小时', '个小时', '个钟头', '钟头'],
  ['分钟', '分'],
  ['秒', '秒钟'],
];

/** A unit by the name that leads its line. */
export function unitName(unit: string): string {
  return sameUnits.find((line) => line.includes(unit))?.[0] ?? unit;
}

/** Units that make up larger ones, and how many of the smallest they are. */
const scales: readonly Readonly<Record<string, number>>[] = [
  { 年: 12, 个月: 1 },
  { 天: 86_400, 小时: 3600, 分钟: 60, 秒: 1 },
  { 元: 100, 角: 10, 角钱: 10, 毛钱: 10, 分: 1, 分钱: 1 },
  { 公里: 1000, 米: 1 },
  { 斤: 10, 两: 1 },
];

/** How many of the second unit are one of the first, where both measure the same. */
export function ratioOf(from: string, to: string): number | undefined {
  const scale = scales.find((each) => unitName(from) in each && unitName(to) in each);
  return scale && (scale[unitName(from)] as number) / (scale[unitName(to)] as number);
}

/** 1小时 and 52分 are one amount, and so are 三天 and 两夜. */
export function isCompound(first: Quantity, between: string, second: Quantity): boolean {
  if (!/^[零又]?$/.test(between) || !first.unit || !second.unit) return false;
  if (first.unit === '天' && second.unit === '夜') return true;
  return (ratioOf(first.unit, second.unit) ?? 0) > 1;
}

/** 3 and 5天 are one amount, and so are 5% and 10%; 3人 and 5个 are two. */
export function isRange(first: Quantity, between: string, second: Quantity): boolean {
  const joiner = /^(?:[-\u2010-\u2015\uff5e~]{1,2}|至|到)(?:[-\u2212负]|零下)?$/.test(between);
  if (!joiner || !second.unit || first.joined === 'range') return false;
  return first.unit === undefined || unitName(first.unit) === unitName(second.unit);
}
