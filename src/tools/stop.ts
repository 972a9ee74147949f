/** What asks a process to end: Ctrl-C, a service manager, a terminal that is closed. */
const signals = { SIGHUP: 1, SIGINT: 2, SIGTERM: 15 } as const;

/**
 * Ends the process in good order when it is asked to: what it does in one go it does to its end first, and its `exit`
 * handlers tidy up. It leaves with the code that shells give for the signal.
 */
export function onStop(say: () => void): void {
  for (const [signal, number] of Object.entries(signals)) {
    process.once(signal, () => {
      say();
      process.exit(128 + number);
    });
  }
}
