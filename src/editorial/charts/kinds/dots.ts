import { objectionToMark } from '../marks.ts';
import type { Claim, Shown } from '../plot.ts';

const most = 5000;

/** One dot for every unit. That is true only of a whole number, and legible only up to a few thousand. */
export const dots: Claim = {
  draws: '一点代表一个；写 `mark`，画成所数的样子',
  notFor: `不是数得清的整数；超过${most}`,
  note: { text: '带“余”“多”的数按下限一个一个地画，实际不止于此。' },
  objection,
};

function objection({ each, mark, rows }: Shown): string | undefined {
  const [row] = rows;
  if (!row || rows.length > 1) return `点阵一次只画一个数，现在有${rows.length}个`;
  if (!Number.isInteger(row.value) || /[几数上约]/.test(row.wording)) {
    return `“${row.wording}”不是数得清的整数，不能一点一${row.unit}地画，请改用 bar`;
  }
  if (mark) return objectionToMark(row, mark, each ?? 1);
  if (each) return 'each 要和 mark 一起写；没有 mark，一点就是一个';
  if (row.value > most) return `点阵最多${most}点，${row.wording}太多，请改用 bar`;
  return undefined;
}
