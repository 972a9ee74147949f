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
  objection: (shown: Shown) => {
    const bars = slotsOf(shown).length * seriesCount(shown);
    return bars > mostBars ? `bar 一共最多画${mostBars}条，现在有${bars}条，请拆成两张图，或改用 line` : undefined;
  },
};
