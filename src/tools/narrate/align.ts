import type { Stretch } from './pauses.ts';

/** When a sentence is heard, and whether that had to be guessed. */
export interface Placed extends Stretch {
  unsure?: string;
}

/** As many sentences may run on without a pause between them. */
const mostTogether = 3;
/** What it costs to take sentences together, and what a long pause is worth beside a length that fits. */
const togetherCost = 8;
const pauseWorth = 1.2;

/** The best way to have told so many sentences up to a pause. */
interface Way {
  cost: number;
  from: number;
  together: number;
}

/**
 * Lays sentences over what is spoken between pauses, so that long sentences get much of the speech and long pauses
 * stand between sentences. There are more pauses than sentences, for commas have them as well.
 * @param weights how long each sentence is by its text
 */
export function align(weights: readonly number[], speech: Stretch, pauses: readonly Stretch[]): Placed[] {
  // The bounds: where speech begins, every pause, and where it ends.
  const bounds = [{ start: speech.start, end: speech.start }, ...pauses, { start: speech.end, end: speech.end }];
  const spoken = spokenUpTo(bounds);
  const perWeight = (spoken.at(-1) ?? 0) / sum(weights);
  const usual = median(pauses.map(({ end, start }) => end - start));
  const worth = bounds.map(({ end, start }, index) =>
    index === 0 || index === bounds.length - 1 ? 0 : pauseWorth * Math.log((end - start) / usual),
  );
  const best: Map<number, Way>[] = [new Map([[0, { cost: 0, from: 0, together: 0 }]])];
  for (let told = 1; told <= weights.length; told += 1) {
    const ways = new Map<number, Way>();
    for (let together = 1; together <= Math.min(mostTogether, told); together += 1) {
      const wanted = sum(weights.slice(told - together, told)) * perWeight;
      for (const [from, { cost }] of best[told - together] ?? []) {
        for (let to = from + 1; to < bounds.length; to += 1) {
          const length = (spoken[to] ?? 0) - (spoken[from] ?? 0);
          if (length > wanted * 2.5 + 1) break;
          if ((told === weights.length) !== (to === bounds.length - 1)) continue;
          const misfit = ((length - wanted) / (0.15 * wanted + 0.25)) ** 2;
          const total = cost + misfit + togetherCost * (together - 1) - (worth[to] ?? 0);
          if (total < (ways.get(to)?.cost ?? Number.POSITIVE_INFINITY)) ways.set(to, { cost: total, from, together });
        }
      }
    }
    best.push(ways);
  }
  return placesOf(best, weights, bounds, spoken, perWeight);
}

/** Goes back over the best ways; where there is none all is laid by lengths alone. */
function placesOf(
  best: readonly ReadonlyMap<number, Way>[],
  weights: readonly number[],
  bounds: readonly Stretch[],
  spoken: readonly number[],
  perWeight: number,
): Placed[] {
  const places: Placed[] = [];
  let [told, at] = [weights.length, bounds.length - 1];
  while (told > 0) {
    const { from, together } = best[told]?.get(at) ?? { from: 0, together: told };
    const stretch = { start: bounds[from]?.end ?? 0, end: bounds[at]?.start ?? 0 };
    const own = weights.slice(told - together, told);
    const fits = ((spoken[at] ?? 0) - (spoken[from] ?? 0)) / (sum(own) * perWeight);
    places.unshift(...sharesOf(stretch, own, fits));
    [told, at] = [told - together, from];
  }
  return places;
}

/** Several sentences in one stretch, by their lengths. */
function sharesOf(stretch: Stretch, weights: readonly number[], fits: number): Placed[] {
  const unsure =
    weights.length > 1
      ? '和旁边的一句之间没有停顿，是照字数分的'
      : fits > 1.7
        ? '比照字数估计的长得多'
        : fits < 0.55
          ? '比照字数估计的短得多'
          : undefined;
  let start = stretch.start;
  return weights.map((weight) => {
    const end = start + ((stretch.end - stretch.start) * weight) / sum(weights);
    const placed = { start, end, ...(unsure && { unsure }) };
    start = end;
    return placed;
  });
}

/** How long is spoken from the beginning up to each bound, without the pauses. */
function spokenUpTo(bounds: readonly Stretch[]): number[] {
  let spoken = 0;
  return bounds.map(({ start }, index) => {
    if (index > 0) spoken += start - (bounds[index - 1]?.end ?? 0);
    return spoken;
  });
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function median(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[values.length >> 1] ?? 1;
}
