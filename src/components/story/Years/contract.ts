import { attempt, type Contract, type Said, type Tag } from '../../../editorial/source/contract.ts';
import { readYearMarks } from './years.ts';

export const contract = {
  use: '按比例的年代线',
  props: {
    title: { hint: '题', required: true, read: 'text' },
    takeaway: { hint: '一句话说明看出什么', required: true, read: 'text' },
    /** The figures it shows, for its date. */
    figures: { hint: '总账里的id，再一个id', required: true, figures: true },
    /** 年份=什么时候=什么事, from early to late, separated by semicolons. */
    marks: { hint: '1994=1994年=什么事；2022.4=2022年6月=什么事', required: true, read: 'text' },
    note: { hint: '怎样读才不会读错', read: 'text' },
    id: { hint: '这幅图在网址里的名字，如 water-level', address: true },
  },
  taken: 'chart',
  objections: ({ props }: Tag): Said[] =>
    attempt('years-marks', () => readYearMarks(props['marks'] ?? ''), '照编辑指南里 Years 的写法改'),
} satisfies Contract;
