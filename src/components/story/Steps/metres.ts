import { toScale } from '../../../editorial/charts/to-scale.ts';
import { attempt, type Known, type Said } from '../../../editorial/source/contract.ts';
import type { Measure } from './drawing.ts';
import { measureOf } from './drawings.ts';

/** Stands for a figure of which enough is said elsewhere. */
const some: Measure = { value: 0, wording: '' };

/** The measure that a prop names, if it names one, and what keeps that from being drawn to scale. */
export function metresIn(prop: string, id: string | undefined, { figures }: Known): [Measure | undefined, Said[]] {
  if (!id) return [undefined, []];
  const figure = figures.get(id);
  if (!figure) return [some, []];
  if (figure.unit !== '米') {
    return [some, [['steps-drawing', `“${id}”的单位是${figure.unit}，画不出高矮`, `${prop} 要写单位是米的数`, prop]]];
  }
  const said = attempt('steps-drawing', () => toScale(figure), '换一个大于零的数，或写进正文');
  return said.length > 0 ? [some, said.map(([rule, what, mend]) => [rule, what, mend, prop])] : [measureOf(figure), []];
}
