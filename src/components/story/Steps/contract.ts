import type { Contract, Known, Said, Tag } from '../../../editorial/source/contract.ts';
import { drawings } from './drawings.ts';
import { metresIn } from './metres.ts';

export const contract = {
  use: '分几步讲的事，一幅画跟着往下变',
  props: {
    title: { hint: '题', required: true, read: 'text' },
    drawing: { hint: '哪一种画', required: true, choices: Object.keys(drawings) as (keyof typeof drawings)[] },
    /** In metres. */
    height: { hint: '画上的人有多高，身高的id', figures: true },
    note: { hint: '怎样看才不会看错', read: 'text' },
  },
  holds: 'Step',
  objections: ({ props }: Tag, known: Known): Said[] => metresIn('height', props['height'], known)[1],
} satisfies Contract;
