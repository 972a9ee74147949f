import type { Box } from '../lettering.ts';
import type { Point } from '../svg-markup.ts';
import type { Placed } from './line-scale.ts';

/** How far a point reaches around its middle. */
export const radius = 4;

/** How far a box is from a line over or under it, and from the points on it: nothing where they meet. */
export function gapTo(box: Box, line: readonly Placed[]): number {
  const gaps = line.flatMap((place, index) => {
    const next = line[index + 1];
    const point = gapToStroke(box, { x: place.x - radius, y: place.y }, { x: place.x + radius, y: place.y });
    // A line breaks off where a number is missing.
    return next?.slot === place.slot + 1 ? [point, gapToStroke(box, place, next)] : [point];
  });
  return Math.min(...gaps);
}

/** The same of one stroke, which runs from left to right. */
function gapToStroke(box: Box, from: Point, to: Point): number {
  const [start, end] = [Math.max(box.left, from.x), Math.min(box.right, to.x)];
  if (start >= end) return Number.POSITIVE_INFINITY;
  const heightAt = (x: number) => from.y + ((x - from.x) / (to.x - from.x)) * (to.y - from.y);
  const [one, other] = [heightAt(start), heightAt(end)];
  return Math.max(0, box.top - Math.max(one, other), Math.min(one, other) - box.bottom);
}
