/**
 * How much more work sixteen times as much of something is, by the processor's own time, which a busy machine does
 * not lengthen: about 16 when each part costs the same, 256 when each is held against all others.
 */
export function growthOf(work: (size: number) => void): number {
  const cost = (size: number, times: number) =>
    Math.min(...Array.from({ length: times }, () => processorTime(work, size)));
  let size = 250;
  while (cost(size, 3) < least && size < 32_000) size *= 2;
  let growth = Number.POSITIVE_INFINITY;
  // The collector may come in between, by chance; what is each against all others never measures as linear.
  for (let tries = 0; tries < 3 && growth >= linear; tries++) {
    // What is refused at a glance costs next to nothing at any size.
    growth = Math.min(growth, cost(16 * size, 2) / Math.max(cost(size, 3), least));
  }
  return growth;
}

/** Microseconds, below which it is the clock, the compiler and the collector of garbage that are measured. */
const least = 5000;

/** Far from both. */
export const linear = 100;

function processorTime(work: (size: number) => void, size: number): number {
  const started = process.cpuUsage();
  work(size);
  const { system, user } = process.cpuUsage(started);
  return system + user;
}
