/** A stretch of time, in seconds. */
export interface Stretch {
  start: number;
  end: number;
}

/** Sound of one channel. */
export interface Samples {
  rate: number;
  samples: Float32Array;
}

/** How finely loudness is looked at, and how long a silence must last to be a pause, in seconds. */
const frame = 0.02;
const shortest = 0.14;
/** Below it nobody hears anything, in decibels under the loudest possible. */
const inaudible = -70;

/**
 * Finds the pauses between what is spoken, and where speech begins and ends. How quiet a pause is depends on the room:
 * it is told from the recording itself.
 */
export function pausesIn({ rate, samples }: Samples): { speech: Stretch; pauses: Stretch[] } {
  const length = Math.round(rate * frame);
  const levels = Array.from({ length: Math.floor(samples.length / length) }, (_, index) =>
    levelOf(samples.subarray(index * length, (index + 1) * length)),
  );
  const sorted = levels.toSorted((one, other) => one - other);
  const at = (share: number) => sorted[Math.floor(share * (sorted.length - 1))] ?? inaudible;
  // A third of the way from the room's own noise to the voice.
  const limit = at(0.05) + (at(0.9) - at(0.05)) * 0.35;
  const loud = levels.map((level) => level > limit);
  const [first, last] = [loud.indexOf(true), loud.lastIndexOf(true)];
  const pauses: Stretch[] = [];
  let quiet = -1;
  for (let index = first; index <= last; index += 1) {
    if (!loud[index]) quiet = quiet < 0 ? index : quiet;
    else if (quiet >= 0) {
      if ((index - quiet) * frame >= shortest) pauses.push({ start: quiet * frame, end: index * frame });
      quiet = -1;
    }
  }
  return { speech: { start: Math.max(first, 0) * frame, end: (last + 1) * frame }, pauses };
}

function levelOf(samples: Float32Array): number {
  let sum = 0;
  for (const sample of samples) sum += sample * sample;
  return Math.max(10 * Math.log10(sum / samples.length + 1e-12), inaudible);
}
