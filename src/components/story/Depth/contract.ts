import { toScale } from '../../../editorial/charts/to-scale.ts';
import { attempt, type Contract, type Known, type Said, type Tag } from '../../../editorial/source/contract.ts';

export const contract = {
  use: '水深和身高',
  props: {
    title: { hint: '题', required: true, read: 'text' },
    takeaway: { hint: '一句话说明看出什么', required: true, read: 'text' },
    /** In metres, both. */
    height: { hint: '身高的id', required: true, figures: true },
    depth: { hint: '水深的id', required: true, figures: true },
    /** How high the water came in the first panel, in words. */
    vague: { hint: '水到哪里', required: true, read: 'text' },
    /** When it was so, in the first panel and in the second. */
    when: { hint: '什么时候', required: true, read: 'list' },
    note: { hint: '怎样读才不会读错', read: 'text' },
  },
  objections: ({ props }: Tag, known: Known): Said[] =>
    [props['height'], props['depth']]
      .flatMap((id = '') => known.figures.get(id) ?? [])
      .flatMap((figure) => attempt('chart', () => toScale(figure), '换一个大于零的数，或写进正文')),
} satisfies Contract;
