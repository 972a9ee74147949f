export interface DotField {
  /** Centres of the dots, in order. */
  dots: { x: number; y: number }[];
  diameter: number;
  height: number;
}

/** Where the dots stand: the upper left corner of each one's square. */
interface Grid {
  diameter: number;
  cell(index: number): { x: number; y: number };
}

/** Beyond this, dots stand in blocks of a hundred, for nobody counts a thousand in one field. */
export const mostInOneField = 1000;
/** A dozen may be counted at a glance, in a row. */
export const mostInOneRow = 12;
const widestStep = 30;
const widestDot = 8;

/** Lays out exactly `count` dots, from edge to edge of the width and no higher than allowed. */
export function dotField(count: number, width: number, mostHeight: number): DotField {
  const { cell, diameter } = count > mostInOneField ? blocks(count, width, mostHeight) : oneField(count, width);
  const dots = Array.from({ length: count }, (_, index) => {
    const { x, y } = cell(index);
    return { x: x + diameter / 2, y: y + diameter / 2 };
  });
  return { dots, diameter, height: Math.ceil(Math.max(...dots.map((dot) => dot.y)) + diameter / 2) };
}

function oneField(count: number, width: number): Grid {
  const columns = columnsFor(count);
  const diameter = dotIn(width / columns);
  const step = Math.min(widestStep, floorHalf((width - diameter) / (columns - 1)));
  return {
    diameter,
    cell: (index) => ({ x: (index % columns) * step, y: Math.floor(index / columns) * step }),
  };
}

/** About twice as wide as high, without a ragged last row where the number allows: 253 is 23 by 11. */
function columnsFor(count: number): number {
  if (count <= mostInOneRow) return count;
  const ideal = Math.max(2, Math.round(Math.sqrt(count * 2)));
  const even = Array.from({ length: ideal }, (_, index) => Math.ceil(ideal / 1.5) + index)
    .filter((columns) => count % columns === 0)
    .sort((a, b) => Math.abs(a - ideal) - Math.abs(b - ideal));
  return even[0] ?? ideal;
}

/** Ten by ten, in as few columns of blocks as the height allows; the aisles take up the rest of the width. */
function blocks(count: number, width: number, mostHeight: number): Grid {
  const all = Math.ceil(count / 100);
  const rowsOf = (across: number) => Math.ceil(all / across);
  let across = 2;
  while (rowsOf(across) * (width / across) > mostHeight) across += 1;
  const step = Math.min(widestStep, Math.floor(width / (across * 11)));
  const diameter = dotIn(step);
  const pitch = floorHalf((width - diameter - 9 * step) / (across - 1));
  return {
    diameter,
    cell: (index) => {
      const block = Math.floor(index / 100);
      return {
        x: (block % across) * pitch + (index % 10) * step,
        y: Math.floor(block / across) * pitch + Math.floor((index % 100) / 10) * step,
      };
    },
  };
}

function dotIn(step: number): number {
  return Math.min(widestDot, Math.max(2, Math.round(step * 0.6)));
}

function floorHalf(value: number): number {
  return Math.floor(value * 2) / 2;
}
