import type { TakenTag } from '../editorial/source/taken.ts';
import { showChart } from './story/Chart/show.ts';
import { showKeys } from './story/Keys/show.ts';
import { showYears } from './story/Years/show.ts';

/** A chart without a page: what is drawn, by what it is made of, and what is said around it. */
export type Shown =
  | ({ component: 'Chart' } & ReturnType<typeof showChart>)
  | ({ component: 'Keys' } & ReturnType<typeof showKeys>)
  | ({ component: 'Years' } & ReturnType<typeof showYears>);

/** Shows a chart as its editor wrote it; the checker has seen that it can be. */
export function shownOf({ cells, component, props }: Pick<TakenTag, 'cells' | 'component' | 'props'>): Shown {
  const given = props as never;
  if (component === 'Keys') return { component, ...showKeys(given) };
  if (component === 'Years') return { component, ...showYears(given) };
  return { component: 'Chart', ...showChart(given, cells) };
}
