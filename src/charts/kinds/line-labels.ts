import type { Plot } from '../../editorial/charts/kinds.ts';
import { slotsOf } from '../../editorial/charts/plot.ts';
import { type Box, boxOf, centred, meet, textFrame, textSize } from '../lettering.ts';
import type { Label } from '../svg-markup.ts';
import { textWidth } from '../text.ts';
import { gapTo, radius } from './line-gaps.ts';
import {
  acrossOf,
  heightOf,
  leftOf,
  noteHeight,
  type Placed,
  placesOf,
  ticksOf,
  ticksSaid,
  upTo,
} from './line-scale.ts';

/** Sizes of text, and where a label of each is shown. */
const sizes = { none: textSize.largest, standard: textSize.usual + 1, wide: textSize.fine } as const;

export function tickLabels(plot: Plot): Label[] {
  const x = leftOf(plot) - 10;
  const ticks = ticksOf(plot);
  return ticksSaid(plot).map((text, index) => ({
    text,
    x,
    y: upTo(plot, ticks[index] as number) + 5,
    align: 'right',
  }));
}

/** What is said of one moment, over its rule. */
export function noteLabel(plot: Plot): Label[] {
  if (!plot.marked) return [];
  const x = acrossOf(plot)[plot.marked.slot] as number;
  return [{ ...centred(plot.marked.text, x, noteHeight - 10, [0, textFrame]), bold: true }];
}

/** Names as many moments as there is room for, first the last, the first and the highest; more, where text is small. */
export function momentLabels(plot: Plot): Label[] {
  const across = acrossOf(plot);
  const labels = slotsOf(plot).map(({ label }, index) =>
    centred(label, across[index] as number, heightOf(plot) - 8, [0, textFrame]),
  );
  const special = [labels.length - 1, 0, plot.marked?.slot ?? 0, highestOf(placesOf(plot)).slot];
  const order = [...new Set([...special, ...labels.keys()])];
  const taken: Label[] = [];
  for (const [where, size] of Object.entries(sizes)) {
    for (const index of order) {
      const label = labels[index] as Label;
      if (taken.some(({ text }) => text === label.text)) continue;
      const placed = where === 'none' ? label : { ...label, ...atPoint(across[index] as number, label, size), where };
      const box = widened(boxOf(placed as Label, size), size / 2);
      if (taken.every((other) => !meet(box, boxOf(other, size)))) taken.push(placed as Label);
    }
  }
  return taken;
}

/** In smaller text a name need not move from under its point. */
function atPoint(x: number, { text }: Label, size: number): Pick<Label, 'align' | 'x'> {
  const half = textWidth(text, size) / 2;
  return x + half > textFrame ? { x: textFrame, align: 'right' } : { x, align: 'center' };
}

function widened({ bottom: low, left, right: end, top: high }: Box, by: number): Box {
  return { left: left - by, right: end + by, top: high, bottom: low };
}

function highestOf(places: readonly Placed[]): Placed {
  return places.reduce((best, place) => (place.row.value > best.row.value ? place : best));
}

/** Room between the lowest point and the names of moments. */
const spare = 10;

/** The highest value stands over its point; the last at its own, where that leaves both room. */
export function valueLabels(plot: Plot): Label[] {
  const places = placesOf(plot);
  const [highest, last] = [highestOf(places), places.at(-1) as Placed];
  const said = ({ row, x, y }: Placed, away: number): Label => ({
    ...centred(row.wording, x, y + away, [leftOf(plot) - 6, textFrame]),
    bold: true,
  });
  const top = said(highest, -12);
  if (highest === last) return [top];
  // What fell to its end comes from over it, and has more room beneath.
  const under = said(last, 8 + 0.9 * sizes.none);
  const over = said(last, -12);
  const isFree = (label: Label) => gapTo(boxOf(label, sizes.standard), places) > radius;
  const floor = upTo(plot, ticksOf(plot)[0] ?? 0);
  const end = !isFree(over) && isFree(under) && boxOf(under, sizes.none).bottom <= floor + spare ? under : over;
  const room = (size: number) => !meet(boxOf(top, size), boxOf(end, size));
  if (room(sizes.none)) return [top, end];
  if (room(textSize.usual + 2)) return [top, { ...end, where: 'standard' }];
  return room(sizes.wide) ? [top, { ...end, where: 'wide' }] : [top];
}
