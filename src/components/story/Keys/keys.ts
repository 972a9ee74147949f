import { toScale } from '../../../editorial/charts/to-scale.ts';
import type { Figure } from '../../../editorial/schemas/figure.ts';

/** More than that nobody counts. */
const most = 500;

/** One key hangs in a box this large, its hole on the rail. */
const cell = { width: 42, height: 92 };
const rail = 11;

/** Heads, drawn clockwise; the hole, drawn the other way round, stays open. */
const heads = [
  'M21 2a13 13 0 1 1 0 26a13 13 0 1 1 0-26z',
  'M21 3a16 12 0 1 1 0 24a16 12 0 1 1 0-24z',
  'M11 2h20a3 3 0 0 1 3 3v20a3 3 0 0 1-3 3h-20a3 3 0 0 1-3-3v-20a3 3 0 0 1 3-3z',
  'M21 1l13 7v14l-13 7l-13-7v-14z',
  'M21 1a9 9 0 0 1 8 12a8 8 0 1 1-8 12a8 8 0 1 1-8-12a9 9 0 0 1 8-12z',
  'M13 2h16l5 9l-7 18h-12l-7-18z',
] as const;
const hole = `M21 ${rail - 4}a4 4 0 1 0 0 8a4 4 0 1 0 0-8z`;
const lengths = [66, 72, 78] as const;

/** Notches of a blade, and how many depths each may have: 3⁴ = 81 different blades. */
const notches = [42, 48, 54, 60] as const;
const depths = 3;

/**
 * The outline of one key. No two are alike up to the 81st: as with real keys it is the
 * notches that tell them apart, and 37, having no factor in common with 81, gives each
 * index its own. Heads and lengths vary besides.
 */
export function keyPath(index: number): string {
  const bitting = (index * 37 + 5) % depths ** notches.length;
  const cuts = notches.map((y, place) => {
    const depth = 1.5 * (Math.floor(bitting / depths ** place) % depths);
    return depth === 0 ? '' : `V${y - 3}l-${depth} 2v2l${depth} 2`;
  });
  const length = lengths[(index * 5 + Math.floor(index / 7)) % lengths.length] as number;
  const blade = `M17 26h8${cuts.join('')}V${length - 4}l-4 4l-4-4z`;
  return `${heads[(index * 5 + Math.floor(index / 6)) % heads.length]}${hole}${blade}`;
}

/** How many keys hang on each rail: as even as can be, the longer rails above. */
export function railsFor(count: number, most: number): number[] {
  const rails = Math.ceil(count / most);
  return Array.from({ length: rails }, (_, index) => Math.floor(count / rails) + (index < count % rails ? 1 : 0));
}

/** @throws in Chinese when there are not so many keys to draw */
export function countOf(figure: Figure): number {
  const count = toScale(figure);
  if (!Number.isInteger(count) || count > most)
    throw new Error(`“${figure.wordings[0]}”不能一把一把地画：要是整数，最多${most}把`);
  return count;
}

/** A board of exactly `count` keys on rails of at most eight. */
export function keyBoard(count: number) {
  const onEach = 8;
  const rails = railsFor(count, onEach);
  const width = onEach * cell.width;
  let drawn = 0;
  const keys = rails.flatMap((onRail, row) =>
    Array.from({ length: onRail }, (_, place) => {
      const index = drawn++;
      const x = (width - onRail * cell.width) / 2 + place * cell.width;
      return { path: keyPath(index), x, y: row * cell.height, tilt: ((index * 7) % 9) - 4 };
    }),
  );
  return { width, height: rails.length * cell.height, rails: rails.map((_, row) => row * cell.height + rail), keys };
}

/** Where a key is pinned, within its own box: what it swings about. */
export const pin = { x: cell.width / 2, y: rail };
