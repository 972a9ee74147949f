import { dotScale, mostDots } from '../dot-scale.ts';
import type { Claim, Shown } from '../plot.ts';

const most = 6;

/** A dot for every unit, or for so and so many of them. That is true only of whole numbers. */
export const dots: Claim = {
  draws: '一点代表一个；成千上万的，一点代表一千、一万个',
  notFor: `不是数得清的整数；超过${mostDots}，又不是整千、整万；几个数的单位不同`,
  most,
  oneAxis: true,
  note: { text: '带“余”“多”的数按下限一点一点地画，实际不止于此。' },
  objection,
};

function objection({ rows }: Shown): string | undefined {
  const vague = rows.find(({ value, wording }) => !Number.isInteger(value) || /[几数上约]/.test(wording));
  if (vague) return `“${vague.wording}”不是数得清的整数，不能一点一${vague.unit}地画，请改用 bar`;
  if (dotScale(rows)) return undefined;
  const wordings = rows.map(({ wording }) => wording).join('、');
  return `点阵最多${mostDots}点，${wordings}太多，又不是整千、整万，不能一点代表许多，请改用 bar`;
}
