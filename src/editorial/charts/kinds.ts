import { bar } from './kinds/bar.ts';
import { dots } from './kinds/dots.ts';
import { doughnut } from './kinds/doughnut.ts';
import { line } from './kinds/line.ts';
import { magnitude } from './kinds/magnitude.ts';
import { part } from './kinds/part.ts';
import { scatter } from './kinds/scatter.ts';
import type { Claim, Shown } from './plot.ts';

/** Every kind of chart, in the order editors are told of them. How each is drawn stands in `src/charts/kinds/`. */
const claims = { bar, part, line, doughnut, scatter, dots, magnitude };

export type Kind = keyof typeof claims;
export const kinds = Object.keys(claims) as Kind[];
export const claimOf = (kind: Kind): Claim => claims[kind];

/** All that drawing needs, on either side: the build draws it, and it travels to the browser as JSON. */
export interface Plot extends Shown {
  kind: Kind;
}
