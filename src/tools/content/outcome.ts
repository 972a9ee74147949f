/** What a command says, to people or to programs, and whether it found anything wrong. */
export interface Outcome {
  out: readonly string[];
  err: readonly string[];
  failed: boolean;
}

/** Says it, and leaves with exit code 1 where something is wrong. */
export function tell({ err, failed, out }: Outcome): void {
  for (const line of out) console.log(line);
  for (const line of err) console.error(line);
  process.exitCode = failed ? 1 : 0;
}
