/*
 * Units that are called by more than one name, and those that make up larger ones.
 */

/** What a unit is called besides; the first name stands for its line. */
const names: readonly (readonly string[])[] = [
  ['℃', '摄氏度', '°C', '度'],
  ['%', '％'],
  ['百分点', '个百分点'],
  ['基点', '个基点'],
  ['公里', '千米', 'km'],
  ['平方公里', '平方千米'],
  ['米', 'm'],
  ['公斤', '千克', 'kg'],
  ['元', '块钱', '块', '元钱'],
  ['角', '角钱', '毛', '毛钱'],
  ['个月', '月'],
  ['小时', '个小时', '个钟头', '钟头'],
  ['分钟', '分'],
  ['秒', '秒钟'],
  ['里地', '里路', '华里', '里'],
];

/** How many of the smallest of their kind they are. */
const sizes: readonly Readonly<Record<string, number>>[] = [
  { 年: 12, 个月: 1 },
  { 天: 86_400, 小时: 3600, 分钟: 60, 秒: 1 },
  { 元: 100, 角: 10, 分钱: 1 },
  { 公里: 1000, 米: 1 },
  { 斤: 10, 两: 1 },
];

/** Measure words that count the same things. */
const counting: readonly (readonly string[])[] = [
  ['名', '人', '位', '个人', '口', '员'],
  ['起', '件', '宗', '例', '桩'],
  ['次', '回', '趟', '遍'],
  ['批', '批次'],
  ['棵', '株'],
  ['册', '本'],
  ['户', '家', '户人家'],
  ['幢', '栋', '座'],
];

/** Every name of a unit, itself first. */
export function namesOf(unit: string): readonly string[] {
  return [unit, ...(names.find((line) => line.includes(unit)) ?? []).filter((name) => name !== unit)];
}

function nameOf(unit: string): string {
  return names.find((line) => line.includes(unit))?.[0] ?? unit;
}

export function isSameUnit(one: string, other: string): boolean {
  return nameOf(one) === nameOf(other);
}

/** Whether both measure the same, or count the same things. */
export function isSameMeasure(one: string, other: string): boolean {
  return isSameUnit(one, other) || counting.some((line) => line.includes(one) && line.includes(other));
}

/** How many of the second unit make one of the first, where both measure the same. */
export function ratioOf(from: string, to: string): number | undefined {
  if (isSameUnit(from, to)) return 1;
  const line = sizes.find((each) => nameOf(from) in each && nameOf(to) in each);
  return line && (line[nameOf(from)] as number) / (line[nameOf(to)] as number);
}
