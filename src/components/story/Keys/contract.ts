import { attempt, type Contract, type Known, type Said, type Tag } from '../../../editorial/source/contract.ts';
import { countOf } from './keys.ts';

export const contract = {
  use: '钥匙',
  props: {
    /** Counted in 把. */
    figure: { hint: '总账里的id', required: true, figures: true },
    title: { hint: '题', required: true, read: 'text' },
    takeaway: { hint: '一句话说明看出什么', required: true, read: 'text' },
    id: { hint: '这幅图在网址里的名字，如 water-level', address: true },
  },
  taken: 'chart',
  objections: ({ props }: Tag, known: Known): Said[] =>
    [props['figure']]
      .flatMap((id = '') => known.figures.get(id) ?? [])
      .flatMap((figure) => attempt('chart', () => countOf(figure), '换一个数得清的数，或写进正文')),
} satisfies Contract;
