import { parseWording } from '../../amounts/wording.ts';
import type { Claim, Shown } from '../plot.ts';

/** Parts that add up to a whole. */
export const doughnut: Claim = {
  draws: '环形，几部分合成一个整体，整体写在 `total` 里',
  notFor: '加起来不等于 `total`；带“余”“多”',
  most: 6,
  oneAxis: true,
  objection,
};

function objection({ rows, total }: Shown): string | undefined {
  const unit = rows[0]?.unit ?? '';
  const whole = total ? parseWording(total, unit) : undefined;
  if (!whole) return `环形图要写 total：各部分合起来是多少，如 total="100${unit}"`;
  if (rows.some((row) => row.open)) return '环形图只画确数，带“余”“多”的请改用 bar';
  if (rows.some((row) => row.value === 0)) return '0在环上占不到一格，从图里删去，写进正文';
  const sum = Number(rows.reduce((added, row) => added + row.value, 0).toPrecision(12));
  if (sum !== whole.value) return `各部分加起来是${sum}${unit}，不是 total 的${total}；加不成总数的请改用 bar`;
  return undefined;
}
