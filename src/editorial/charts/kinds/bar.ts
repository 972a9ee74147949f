import type { Claim, Shown } from '../plot.ts';
import { seriesCount, slotsOf } from '../plot.ts';

/** Provinces are so many, and so are the days of a month. */
const most = 31;
/** Of three series, so many are twelve months. */
const mostBars = 36;

/** Horizontal bars on one axis from zero. */
export const bar: Claim = {
  draws: '横条，从零画起，减少的往左；两三组数可以并列',
  notFor: `单位不同；时段不一样长；超过${most}个名称，几组数一共超过${mostBars}条`,
  most,
  oneAxis: true,
  fromZero: true,
  objection,
};

function objection(shown: Shown): string | undefined {
  const bars = slotsOf(shown).length * seriesCount(shown);
  if (bars > mostBars) return `bar 一共最多画${mostBars}条，现在有${bars}条，请拆成两张图，或改用 line`;
  const { rows } = shown;
  const sum = rows.find(
    ({ label, value }) => /^(?:合计|总计|共计|小计|总数)$/.test(label) && rows.length > 2 && value > 0,
  );
  return sum && `“${sum.label}”是别的几条加起来的，和它们并排会把别的压短；请删去，写进 note，或用 doughnut、part`;
}
