/** What a reader may choose; the page carries it on its root element, and the device remembers it. */
export interface Choices {
  /** How many steps larger than the standard the text is, `1` to `4` (`reading.css`). */
  size?: string;
  /** Absent: as the system says. */
  scheme?: string;
  /** Present: 长者模式. Its value is what was chosen before, as JSON, to go back to. */
  elder?: string;
}

/** Of this report, and not of others on the same server. */
const key = `reading${import.meta.env.BASE_URL.slice(0, -1)}`;
const names = ['size', 'scheme', 'elder'] as const;
const { dataset } = document.documentElement;

/** What is chosen now. */
export function choices(): Choices {
  return Object.fromEntries(names.flatMap((name) => (name in dataset ? [[name, dataset[name]]] : [])));
}

/** Makes these the choices, all of them, and remembers them where the browser allows it. */
export function choose(chosen: Choices): void {
  for (const name of names) {
    const value = chosen[name];
    if (value === undefined) delete dataset[name];
    else dataset[name] = value;
  }
  try {
    localStorage.setItem(key, JSON.stringify(choices()));
  } catch {
    // Refused or full: the choices hold for this page.
  }
}
