/** Something that newspapers do not print, from one character of a text to another. */
export interface Marking {
  start: number;
  end: number;
  what: string;
  mend: string;
  /** What stands there rightly, where only one thing can be meant. */
  fix?: string;
}
