import type { Plot } from '../editorial/charts/kinds.ts';
import type { Row } from '../editorial/charts/plot.ts';
import type { Frame } from './kinds/kind.ts';

/** Outlines in a square of ten units, each drawn from a corner and back to it. Of one field all are alike in size. */
const outlines: Readonly<Record<string, readonly [x: number, y: number, outline: string]>> = {
  人: [1, 10, 'v-1.5a3.6 3.6 0 0 1 3-2.9a2.6 2.6 0 1 1 2 0a3.6 3.6 0 0 1 3 2.9v1.5z'],
  户: [0, 5, 'l5-5 5 5h-1v5h-8v-5z'],
  学校: [0, 10, 'v-5h4v-5h4v2.5h-3v2.5h5v5z'],
  案卷: [0, 9, 'v-7h4l1 1.5h5v5.5z'],
  日: [0, 10, 'v-10h10v10z'],
  芽: [4.4, 10, 'v-4c-2.6 0-4.2-1.4-4.4-4.4c2.7 0 4.4 1.2 5 3.4c.6-2.6 2.2-4.2 5-4.4c0 3.4-1.6 5.2-4.4 5.4v4z'],
};

/** From one mark to the next, and what comes on top after every ten. */
const pitch = 14;
const aisle = 6;

/** A field is at least as wide as so many marks: one alone need not fill a page. */
const leastColumns = 10;

/** How many marks a plot has. */
export function countOf({ each = 1, rows }: Plot): number {
  return (rows[0] as Row).value / each;
}

/** The corners of a field of marks: days in weeks, all else by tens, so that it can be counted. */
function fieldOf(count: number, mark: string) {
  const place = (at: number) => at * pitch + Math.floor(at / 10) * aisle;
  if (mark === '日') return weeks(count);
  const columns = columnsFor(count);
  return {
    width: place(Math.max(columns, leastColumns) - 1) + 10,
    corners: Array.from({ length: count }, (_, index) => ({
      x: place(index % columns),
      y: place(Math.floor(index / columns)),
    })),
  };
}

function columnsFor(count: number): number {
  if (count <= 12) return count;
  if (count <= 60) return 10;
  if (count <= 400) return 20;
  return count <= 1000 ? 30 : 50;
}

/** Seven days to a row; many weeks stand side by side, one after the other. */
function weeks(count: number) {
  const all = Math.ceil(count / 7);
  const across = Math.min(4, Math.ceil(all / 5));
  const high = Math.ceil(all / across);
  const block = 7 * pitch + aisle;
  return {
    width: Math.max(2, across) * block - aisle - (pitch - 10),
    corners: Array.from({ length: count }, (_, index) => {
      const week = Math.floor(index / 7);
      return { x: Math.floor(week / high) * block + (index % 7) * pitch, y: (week % high) * pitch };
    }),
  };
}

/** The frame that a field of marks fills. */
export function formFrame(plot: Plot): Frame {
  const { corners, width } = fieldOf(countOf(plot), plot.mark ?? '');
  return { width, height: Math.max(...corners.map(({ y }) => y)) + 10 };
}

/** One path for all marks, each drawn from where the one before it began: a regular field compresses to almost nothing. */
export function formPath(plot: Plot): string {
  const mark = plot.mark ?? '';
  const [dx, dy, outline] = outlines[mark] ?? [0, 0, ''];
  let [x, y] = [0, 0];
  return fieldOf(countOf(plot), mark)
    .corners.map((corner, index) => {
      const move = index === 0 ? `M${dx} ${dy}` : `m${corner.x - x} ${corner.y - y}`;
      [x, y] = [corner.x, corner.y];
      return move + outline;
    })
    .join('');
}
