const scales = [
  [1e8, '亿'],
  [1e4, '万'],
] as const;

/** A round number as it stands by itself: 2000, 5万, 100亿. */
export function spoken(value: number): string {
  return inScale(value, scaleOf(value));
}

/** The numbers of one axis, all in the scale of the largest: 0, 0.5万, 1万. */
export function spokenAlike(values: readonly number[]): string[] {
  const scale = scaleOf(Math.max(...values.map(Math.abs)));
  return values.map((value) => inScale(value, scale));
}

type Scale = readonly [size: number, word: string];

function scaleOf(value: number): Scale {
  return scales.find(([size]) => Math.abs(value) >= size) ?? [1, ''];
}

/** A number in a scale, with a true minus sign. */
export function inScale(value: number, [size, word]: Scale): string {
  return `${Number((value / size).toPrecision(6))}${value === 0 ? '' : word}`.replace('-', '\u2212');
}

/** Round numbers from zero to at least `max`, in three to five steps: an axis that begins elsewhere would lie. */
export function ticksTo(max: number): number[] {
  return ticksOver(0, max);
}

/** Round numbers over all that is from `min` to `max`, zero among them. */
export function ticksOver(min: number, max: number): number[] {
  const [low, high] = [Math.min(min, 0), Math.max(max, 0)];
  const rough = (high - low) / 4;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = ([1, 2, 2.5, 5].find((factor) => factor * power >= rough) ?? 10) * power;
  const steps = (value: number) => Math.ceil(Number((value / step).toPrecision(6)));
  const [below, above] = [steps(-low), steps(high)];
  return Array.from({ length: below + above + 1 }, (_, index) => Number(((index - below) * step).toPrecision(6)));
}

/** The powers of ten from the one at or below `low` to the one at or above `high`. */
export function powersOfTen(low: number, high: number): number[] {
  const first = Math.floor(Math.log10(low));
  const last = Math.ceil(Math.log10(high));
  return Array.from({ length: last - first + 1 }, (_, index) => 10 ** (first + index));
}
