import { dotScale, mostDots } from '../dot-scale.ts';
import { objectionToMark } from '../marks.ts';
import type { Claim, Row, Shown } from '../plot.ts';

const most = 6;

/** A dot for every unit, or for so and so many of them. That is true only of whole numbers. */
export const dots: Claim = {
  draws: '一点代表一个，成千上万的，一点代表一千、一万个；写 `mark`，画成所数的样子',
  notFor: `不是数得清的整数；超过${mostDots}，又不是整千、整万；几个数的单位不同`,
  most,
  oneAxis: true,
  note: { text: '带“余”“多”的数按下限一个一个地画，实际不止于此。' },
  objection,
};

function objection({ each, mark, rows }: Shown): string | undefined {
  const vague = rows.find(({ value, wording }) => !Number.isInteger(value) || /[几数上约]/.test(wording));
  if (vague) return `“${vague.wording}”不是数得清的整数，不能一点一${vague.unit}地画，请改用 bar`;
  const [row, ...others] = rows as [Row, ...Row[]];
  if (mark) return others.length > 0 ? 'mark 一次只画一个数，请拆成两张图' : objectionToMark(row, mark, each ?? 1);
  if (each) return 'each 要和 mark 一起写；没有 mark，一点代表几个由数的大小来定';
  if (dotScale(rows)) return undefined;
  const wordings = rows.map(({ wording }) => wording).join('、');
  return `点阵最多${mostDots}点，${wordings}太多，又不是整千、整万，不能一点代表许多，请改用 bar`;
}
