import type { Kind, Plot } from '../editorial/charts/kinds.ts';
import type { Row } from '../editorial/charts/plot.ts';
import { dots } from './kinds/dots.ts';
import type { LiveKind, Touch } from './kinds/kind.ts';
import { lineMarks } from './kinds/line-marks.ts';
import { scatter } from './kinds/scatter.ts';

/** The kinds in which touch may find something. The browser loads these alone. */
export const live: { [one in Kind]?: LiveKind } = { dots, line: lineMarks, scatter };

/** Undefined where touch would only repeat what is printed: such a chart is a picture, and brings no script. */
export function touchOf(plot: Plot): Touch | undefined {
  return live[plot.kind]?.touch?.(plot);
}

/** What is said of a run of marks: what it is and how much; and since when and whence, for readers who ask. */
export function readingOf(plot: Plot, touch: Touch, run: number): [said: string, noted: string] {
  const { asOf, source } = (touch.from?.(run) ?? plot.rows[run] ?? plot.rows[0]) as Row;
  return [touch.says(run), `${asOf}${source ? `。出处：${source}` : ''}`];
}

/** Which run a mark is of. */
export function runOf(touch: Touch, mark: number): number {
  let end = 0;
  return touch.runs.findIndex((length) => {
    end += length;
    return mark < end;
  });
}

/** The marks that light up when one is touched: all of its run; but where there is one run only, that mark alone. */
export function lit(touch: Touch, mark: number): number[] {
  if (touch.runs.length === 1) return [mark];
  const run = runOf(touch, mark);
  const first = firstOf(touch, run);
  return Array.from({ length: touch.runs[run] ?? 0 }, (_, index) => first + index);
}

/** The first mark of a run. */
export function firstOf({ runs }: Touch, run: number): number {
  return runs.slice(0, run).reduce((sum, length) => sum + length, 0);
}
