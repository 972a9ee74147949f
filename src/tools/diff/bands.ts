import { createHash } from 'node:crypto';
import { diffArrays } from 'diff';
import pixelmatch from 'pixelmatch';

/** A picture as it is compared: four bytes a pixel, row after row. */
export interface Pixels {
  width: number;
  height: number;
  data: Uint8Array;
}

/** A stretch of two pictures that differs: rows of the one, and the rows of the other that stand in their place. */
export interface Band {
  before: Rows;
  after: Rows;
}

export interface Rows {
  top: number;
  height: number;
}

/** Rows around a difference that are shown with it, and that may lie between two that are shown as one. */
const margin = 32;
/** So many rows may differ before it is no use to look for what stayed: all is another picture then. */
const effort = 3000;

/**
 * Finds where a long picture changed, as one finds it in a text, row by row: what only slid down because a line was
 * added above it is no difference.
 */
export function bandsOf(before: Pixels, after: Pixels): Band[] {
  const [old, now] = [digestsOf(before), digestsOf(after)];
  const hunks = diffArrays(old, now, { maxEditLength: effort });
  if (!hunks) return [{ before: { top: 0, height: before.height }, after: { top: 0, height: after.height } }];
  const bands: Band[] = [];
  let [above, aboveNow] = [0, 0];
  for (const { added, count, removed } of hunks) {
    if (added || removed) {
      const band = {
        before: { top: above, height: removed ? count : 0 },
        after: { top: aboveNow, height: added ? count : 0 },
      };
      const last = bands.at(-1);
      if (last && isNear(last, band)) bands[bands.length - 1] = joined(last, band);
      else bands.push(band);
    }
    if (!added) above += count;
    if (!removed) aboveNow += count;
  }
  return bands
    .filter((band) => isVisible(before, after, band))
    .map((band) => ({ before: widened(band.before, before.height), after: widened(band.after, after.height) }));
}

const isNear = (one: Band, next: Band) => next.after.top - one.after.top - one.after.height <= 2 * margin;

function joined(one: Band, next: Band): Band {
  const span = (first: Rows, last: Rows) => ({ top: first.top, height: last.top + last.height - first.top });
  return { before: span(one.before, next.before), after: span(one.after, next.after) };
}

function widened({ height, top }: Rows, bottom: number): Rows {
  const from = Math.max(0, top - margin);
  return { top: from, height: Math.min(bottom, top + height + margin) - from };
}

/** Whether the eye can tell: how an edge is smoothed may change from one drawing of the same page to the next. */
function isVisible(before: Pixels, after: Pixels, band: Band): boolean {
  const { height } = band.after;
  if (band.before.height !== height || before.width !== after.width) return true;
  const part = ({ data, width }: Pixels, { top }: Rows) => data.subarray(top * width * 4, (top + height) * width * 4);
  return pixelmatch(part(before, band.before), part(after, band.after), undefined, after.width, height) > 0;
}

function digestsOf({ data, height, width }: Pixels): string[] {
  const row = width * 4;
  return Array.from({ length: height }, (_, index) =>
    createHash('md5')
      .update(data.subarray(index * row, (index + 1) * row))
      .digest('base64'),
  );
}
