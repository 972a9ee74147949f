/*
 * Where a reader stopped listening, remembered on the device under the address of the recording: it holds the path of
 * the report, and another recording begins anew.
 */
const keyOf = (recording: string) => `heard${new URL(recording).pathname}`;

/** In seconds; 0 where nothing is remembered, or storage is refused. */
export function keptPlace(recording: string): number {
  try {
    return Number(localStorage.getItem(keyOf(recording))) || 0;
  } catch {
    return 0;
  }
}

/** Remembers a place, or forgets it. */
export function keepPlace(recording: string, seconds: number): void {
  try {
    if (seconds > 0) localStorage.setItem(keyOf(recording), seconds.toFixed(1));
    else localStorage.removeItem(keyOf(recording));
  } catch {
    // Refused or full: it begins anew the next time.
  }
}
