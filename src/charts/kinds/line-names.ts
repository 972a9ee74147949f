import type { Plot } from '../../editorial/charts/kinds.ts';
import { boxOf, meet, textFrame, textSize } from '../lettering.ts';
import type { Label } from '../svg-markup.ts';
import { textWidth } from '../text.ts';
import { gapTo, radius } from './line-gaps.ts';
import { noteLabel, tickLabels } from './line-labels.ts';
import { leftOf, type Placed, placesOf, ticksOf, upTo } from './line-scale.ts';

/** A name is so many times nearer to its own line than to any other. */
const nearer = 1.6;

/** The names of lines, each at its own, and in how large a text all of them have room. */
export function seriesLabels(plot: Plot): { labels: Label[]; fit?: 'largest' | 'usual' } {
  const [inLargest, inUsual] = [placedAt(plot, textSize.largest), placedAt(plot, textSize.usual + 1)];
  const shown = (labels: Label[] | undefined, where: Label['where']) =>
    labels?.map((label) => ({ ...label, where })) ?? [];
  const labels = [...shown(inUsual, 'standard'), ...shown(inLargest, inUsual ? 'larger' : undefined)];
  if (inLargest) return { labels, fit: 'largest' };
  return inUsual ? { labels, fit: 'usual' } : { labels };
}

/** Names clear of every line, and of one another, as far to the right as there is room; undefined where there is none. */
function placedAt(plot: Plot, size: number): Label[] | undefined {
  const places = placesOf(plot);
  const names = plot.series ?? [];
  const lines = names.map((_, series) => places.filter((place) => place.series === series));
  const left = leftOf(plot);
  const floor = upTo(plot, ticksOf(plot)[0] ?? 0);
  const taken = [...tickLabels(plot), ...noteLabel(plot)].map((label) => boxOf(label, size));
  const labels: Label[] = [];
  for (const [series, text] of names.entries()) {
    const free = around(lines[series] ?? [], text, size, left).find((label) => {
      const box = boxOf(label, size);
      const gaps = lines.map((line) => gapTo(box, line));
      const own = gaps[series] as number;
      const others = Math.min(...gaps.filter((_, index) => index !== series));
      const inside = box.left >= left && box.top >= 0 && box.bottom <= floor;
      return inside && own > radius && others > own * nearer && taken.every((other) => !meet(box, other));
    });
    if (!free) return undefined;
    labels.push(free);
    taken.push(boxOf(free, size));
  }
  return labels;
}

/** Over and under each point of a line, from the last to the first, and further off, where none is free. */
function around(line: readonly Placed[], text: string, size: number, left: number): Label[] {
  const half = textWidth(text, size) / 2;
  return [radius + 2, radius + 6, radius + 12].flatMap((gap) =>
    [...line].reverse().flatMap(({ x, y }) =>
      [y - gap - 0.2 * size, y + gap + 0.9 * size].map((at): Label => {
        const middle = Math.min(Math.max(x, left + half), textFrame - half);
        return { text, x: middle, y: at, align: 'center', bold: true };
      }),
    ),
  );
}
