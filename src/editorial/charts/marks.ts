import { countsPeople } from './people.ts';
import type { Row } from './plot.ts';

/** What one mark of a field may look like, so that a count looks like what it counts, and the units it may stand for. */
const marks: Readonly<Record<string, (unit: string) => boolean>> = {
  人: countsPeople,
  户: (unit) => ['户', '家'].includes(unit),
  学校: (unit) => ['所', '个'].includes(unit),
  案卷: (unit) => ['起', '件', '宗', '份', '卷', '本'].includes(unit),
  日: (unit) => ['天', '日'].includes(unit),
  // An image, which may stand for anything that grows.
  芽: () => true,
};
export const markNames = Object.keys(marks);

/** More than that nobody tells apart. */
const most = 2500;

/** Why a field of such marks would mislead, and what to do instead. */
export function objectionToMark({ unit, value, wording }: Row, mark: string, each: number): string | undefined {
  const others = markNames.filter((name) => marks[name]?.(unit)).join('、');
  if (!marks[mark]?.(unit))
    return `mark="${mark}" 不能代表“${wording}”的“${unit}”，请改用${others}，或删去 mark，画成点`;
  if (!Number.isInteger(each) || each < 1) return `each 要写成1以上的整数：一个图形代表多少${unit}`;
  if (value % each !== 0) return `${value}不能被${each}整除，最后一个图形画不完整，请改 each，或删去`;
  if (value / each > most) {
    return `图形最多${most}个，${wording}太多，请写 each，如 each="${10 ** Math.ceil(Math.log10(value / most))}"，一个图形代表许多${unit}`;
  }
  return undefined;
}
