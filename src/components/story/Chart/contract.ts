import { claimOf, type Kind, kinds } from '../../../editorial/charts/kinds.ts';
import { markNames } from '../../../editorial/charts/marks.ts';
import { tableFaults } from '../../../editorial/charts/table-faults.ts';
import { isToldByCopy } from '../../../editorial/charts/time-faults.ts';
import { attempt, type Contract, isGap, type Known, type Said, type Tag } from '../../../editorial/source/contract.ts';
import { listed } from '../../../lib/listed.ts';
import { readChart, type Written } from './read.ts';

export const contract = {
  use: '图表',
  props: {
    kind: { hint: '图表的种类', required: true, choices: kinds },
    title: { hint: '题', required: true, read: 'text' },
    takeaway: { hint: '一句话说明看出什么', required: true, read: 'text' },
    figures: { hint: '总账里的id，再一个id', usual: true, figures: true, gaps: true },
    labels: { hint: '短标签', read: 'list' },
    series: { hint: '几组数各叫什么', read: 'list' },
    note: { hint: '怎样读才不会读错', read: 'text' },
    total: { hint: '合起来是多少' },
    unit: { hint: '单位' },
    asOf: { hint: '截至何时' },
    source: { hint: '文件名和日期' },
    mark: {
      hint: `bar、line 的一处注释，如 3月=换了新系统；dots 的一个图形画成什么（${markNames.join('、')}），不写就是点`,
      read: 'text',
    },
    each: { hint: '一个图形代表多少，不写就是一个' },
    night: { hint: '画在夜色里', flag: true },
    id: { hint: '这幅图在网址里的名字，如 water-level', address: true },
  },
  taken: 'chart',
  sourced: true,
  objections,
} satisfies Contract;

function objections({ cells, props }: Tag, known: Known): Said[] {
  const ids = listed(props['figures']).filter((id) => !isGap(id));
  const named = ids.flatMap((id) => known.figures.get(id) ?? []);
  // What names something unknown cannot be drawn, and that was said.
  if (named.length < ids.length || !kinds.some((kind) => kind === props['kind'])) return [];
  const claim = claimOf(props['kind'] as Kind);
  const faults = ids.length === 0 && cells.length > 0 ? tableFaults(cells, claim, props['unit']) : [];
  if (faults.length > 0) {
    return faults.map(({ column, mend, row, rule, what }) => [rule, what, mend, undefined, [row, column]]);
  }
  // So does a day that there is not, of which the rules of copy speak.
  const labels = ids.length > 0 ? listed(props['labels']) : cells.map(([label = '']) => label);
  if (claim.timed && isToldByCopy(labels)) return [];
  const byId = (asked: readonly string[]) => asked.flatMap((id) => known.figures.get(id) ?? []);
  return attempt('chart', () => readChart(props as unknown as Written, cells, byId), '照编辑指南里图表的一节改');
}
