import type { Claim, Shown } from '../plot.ts';

/** A part inside its whole. */
export const part: Claim = {
  draws: '一整条，里面填满的是它的一部分；先写整体，再写部分',
  notFor: '不是两个数；部分比整体大；整体带“余”“多”',
  most: 2,
  oneAxis: true,
  note: { text: '带“余”“多”等字的部分按下限画，末端渐疏，表示实际不止于此。' },
  objection,
};

function objection({ rows: [whole, portion] }: Shown): string | undefined {
  if (!whole || !portion) return 'part 要两个数，figures 里先写整体，再写它的一部分；一个数请改用 bar';
  if (whole.open) return `整体“${whole.wording}”不是确数，画不出一部分占到哪里，请改用 bar`;
  if (portion.value > whole.value)
    return `部分“${portion.wording}”比整体“${whole.wording}”大，请调换 figures 的次序，或改用 bar`;
  return undefined;
}
