/**
 * How much more work sixteen times as much of something is, by the processor's own time, which a busy machine does
 * not lengthen: about 16 when each part costs the same, 256 when each is held against all others.
 */
export function growthOf(work: (size: number) => void): number {
  const cost = (size: number) =>
    Math.min(
      ...[1, 2, 3].map(() => {
        const started = process.cpuUsage();
        work(size);
        const { system, user } = process.cpuUsage(started);
        return system + user;
      }),
    );
  let size = 500;
  // Below five milliseconds it is the clock and the compiler that are measured.
  while (cost(size) < 5000 && size < 64_000) size *= 2;
  return cost(16 * size) / cost(size);
}

/** Far from both. */
export const linear = 100;
