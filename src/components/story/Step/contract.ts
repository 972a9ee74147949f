import type { Contract, Known, Said, Tag } from '../../../editorial/source/contract.ts';
import { insteadOf } from '../../../lib/nearest.ts';
import type { Drawing } from '../Steps/drawing.ts';
import { drawings, usualMark, wordsOf } from '../Steps/drawings.ts';
import { metresIn } from '../Steps/metres.ts';

/** A seal has room for so many characters. */
const longestMark = 4;

export const contract = {
  use: '其中一步',
  props: {
    title: { hint: '这一步的题：什么时候，或者多少', required: true, read: 'text' },
    shows: {
      hint: Object.entries(drawings)
        .map(([kind, { words }]) => `画上有什么，用逗号隔开；${kind} 里能写${words.join('、')}`)
        .join('；'),
      required: true,
    },
    alt: { hint: '这一步的画面里有什么，说给看不见的人听', required: true, read: 'text' },
    /** In metres. Only what somebody measured has a hard line. */
    depth: { hint: '量过的水深，总账里的id', figures: true },
    mark: { hint: '盖在画上的字，不写就是“示意”', read: 'text' },
  },
  inside: '这一步的文字',
  objections,
} satisfies Contract;

function objections({ holder, props }: Tag, known: Known): Said[] {
  const { mark = usualMark, shows } = props;
  const drawing: Drawing | undefined = Object.entries(drawings).find(([kind]) => kind === holder?.['drawing'])?.[1];
  const [height] = metresIn('height', holder?.['height'], known);
  const [depth, said] = metresIn('depth', props['depth'], known);
  const add = (what: string, mend: string, prop: string) => said.push(['steps-drawing', what, mend, prop]);
  if ([...mark].length > longestMark) add(`“${mark}”太长，盖不下`, `mark 最多${longestMark}个字`, 'mark');
  // Without a kind of drawing nobody knows its words, and that is said of the kind.
  if (!drawing) return said;
  const words = wordsOf(shows);
  if (words.length === 0 && shows?.trim())
    add('shows 里什么也没有写', '写上画上有什么，如 shows="夜，雨，村"', 'shows');
  const others = words.filter((word) => !drawing.words.includes(word));
  for (const word of others) add(`shows 里不能写“${word}”`, insteadOf(word, drawing.words), 'shows');
  return others.length > 0 ? said : [...said, ...drawing.objections({ words, height, depth, mark })];
}
