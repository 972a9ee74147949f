export interface DotField {
  /** Centres of the dots, in order. */
  dots: { x: number; y: number }[];
  diameter: number;
  height: number;
  /** Where a rule says how far one has counted. */
  marks: { y: number; count: number }[];
}

/** Where the dots stand: the upper left corner of each one's square. */
interface Grid {
  diameter: number;
  cell(index: number): { x: number; y: number };
  marks?: DotField['marks'];
}

/** Beyond this, dots stand in blocks of a hundred, for nobody counts a thousand in one field. */
export const mostInOneField = 1000;
/** A dozen may be counted at a glance, in a row. */
export const mostInOneRow = 12;
const widestStep = 30;
const widestDot = 8;
/** Between one thousand and the next: a rule, and at its end the number, in the largest text. */
const aisle = 24;

/** Lays out exactly `count` dots, from edge to edge of the width. */
export function dotField(count: number, width: number): DotField {
  return laidOut(count, count > mostInOneField ? blocks(count, width) : oneField(count, width));
}

/** Fields that are compared have one step, and rows of twice ten. */
export function comparedField(count: number, width: number): DotField {
  const [diameter, gap] = [widestDot, widestDot];
  const step = floorHalf((width - diameter - gap) / 19);
  return laidOut(count, {
    diameter,
    cell: (index) => {
      const column = index % 20;
      return { x: column * step + (column < 10 ? 0 : gap), y: Math.floor(index / 20) * step };
    },
  });
}

function laidOut(count: number, { cell, diameter, marks = [] }: Grid): DotField {
  const dots = Array.from({ length: count }, (_, index) => {
    const { x, y } = cell(index);
    return { x: x + diameter / 2, y: y + diameter / 2 };
  });
  const lowest = Math.max(0, ...dots.map((dot) => dot.y + diameter / 2), ...marks.map(({ y }) => y + aisle / 2));
  return { dots, diameter, marks, height: Math.ceil(lowest) };
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

/**
 * Ten by ten, so that one can count by tens and hundreds. Two rows of five are a thousand, and the rule after them says
 * how far one has come.
 */
function blocks(count: number, width: number): Grid {
  const [across, rowsOfThousand] = [5, 2];
  const step = floorHalf(width / (across * 12));
  const diameter = dotIn(step);
  const pitch = floorHalf((width - diameter - 9 * step) / (across - 1));
  const rise = 11 * step;
  const top = (row: number) => row * rise + Math.floor(row / rowsOfThousand) * aisle;
  return {
    diameter,
    cell: (index) => {
      const block = Math.floor(index / 100);
      return {
        x: (block % across) * pitch + (index % 10) * step,
        y: top(Math.floor(block / across)) + Math.floor((index % 100) / 10) * step,
      };
    },
    marks: Array.from({ length: Math.floor(count / 1000) }, (_, index) => ({
      y: Math.round(top((index + 1) * rowsOfThousand) - (aisle + 2 * step - diameter) / 2),
      count: (index + 1) * 1000,
    })),
  };
}

function dotIn(step: number): number {
  return Math.min(widestDot, Math.max(2, Math.round(step * 0.6)));
}

function floorHalf(value: number): number {
  return Math.floor(value * 2) / 2;
}
