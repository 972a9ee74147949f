import type { Claim } from '../plot.ts';

/** One measure through time, from zero. */
export const line: Claim = {
  draws: '折线，同一个数随时间变化',
  notFor: '不到三个数',
  most: 12,
  oneAxis: true,
  objection: ({ rows }) => (rows.length < 3 ? '折线至少要三个数，两个数请用 bar' : undefined),
};
