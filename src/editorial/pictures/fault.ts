/** What is wrong with a drawing, and at which of its characters. */
export interface Fault {
  start: number;
  what: string;
  mend: string;
}
