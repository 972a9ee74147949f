import type { Claim, Shown } from '../plot.ts';

/** Orders of magnitude on a logarithmic axis. Below a thousandfold a common axis shows the same more plainly. */
export const magnitude: Claim = {
  draws: '数量级，每一格是前一格的10倍',
  notFor: '最大的不到最小的1000倍',
  most: 6,
  note: {
    text: '横轴每一格是前一格的10倍。不同单位的数只比数量级，不比多少。末端渐疏的按下限画，实际不止于此。',
    always: true,
  },
  objection,
};

function objection({ rows }: Shown): string | undefined {
  const values = rows.map((row) => row.value);
  if (values.includes(0)) return '0没有数量级，请改用 bar，或写进正文';
  const span = Math.max(...values) / Math.min(...values);
  return span < 1000 ? '最大的数不到最小的数的1000倍，不必用数量级的轴，请改用 bar' : undefined;
}
