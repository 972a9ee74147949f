const scales = [
  [1e8, '亿'],
  [1e4, '万'],
] as const;

/** A round number as an axis says it: 2000, 5万, 100亿. */
export function spoken(value: number): string {
  const [scale, word] = scales.find(([size]) => Math.abs(value) >= size) ?? [1, ''];
  return `${Number((value / scale).toPrecision(6))}${word}`;
}

/** Round numbers from zero to at least `max`, in three to five steps: an axis that begins elsewhere would lie. */
export function ticksTo(max: number): number[] {
  const rough = max / 4;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = ([1, 2, 2.5, 5].find((factor) => factor * power >= rough) ?? 10) * power;
  const count = Math.ceil(Number((max / step).toPrecision(6)));
  return Array.from({ length: count + 1 }, (_, index) => Number((index * step).toPrecision(6)));
}

/** The powers of ten from the one at or below `low` to the one at or above `high`. */
export function powersOfTen(low: number, high: number): number[] {
  const first = Math.floor(Math.log10(low));
  const last = Math.ceil(Math.log10(high));
  return Array.from({ length: last - first + 1 }, (_, index) => 10 ** (first + index));
}
