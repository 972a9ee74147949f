import type { Kind } from '../editorial/charts/kinds.ts';
import { bar } from './kinds/bar.ts';
import { dots } from './kinds/dots.ts';
import { doughnut } from './kinds/doughnut.ts';
import type { KindOfChart } from './kinds/kind.ts';
import { line } from './kinds/line.ts';
import { magnitude } from './kinds/magnitude.ts';
import { part } from './kinds/part.ts';
import { scatter } from './kinds/scatter.ts';

/** How every kind is drawn, for the build. */
export const drawn: Record<Kind, KindOfChart> = { bar, dots, doughnut, line, magnitude, part, scatter };
