import { timesOf } from '../moments.ts';
import type { Claim } from '../plot.ts';

/** One measure through time, from zero. */
export const line: Claim = {
  draws: '折线，同一个数随时间变化，各点的间隔和时间一样长',
  notFor: '不到三个数；时间不是从早到晚',
  most: 12,
  oneAxis: true,
  timed: true,
  objection: ({ rows }) => (rows.length < 3 ? '折线至少要三个数，两个数请用 bar' : timesOf(rows).objection),
};
