/** One figure as it is drawn. */
export interface Row {
  label: string;
  value: number;
  wording: string;
  unit: string;
  asOf: string;
  /** Where it comes from, in a reader's words. */
  source?: string;
  /** The value is only a lower bound, so its mark ends open. */
  open: boolean;
  /** When it was so, on the axis of a chart through time; without it rows stand evenly. */
  at?: number;
  /** The other measure of a scatter chart. */
  x?: { value: number; wording: string };
}

/** What a chart shows, of whatever kind it is. */
export interface Shown {
  rows: Row[];
  /** What a scatter chart's axes measure: across, and up. */
  axes?: readonly [string, string];
  total?: string;
  /** What a mark of a field of dots looks like, where it is no dot, and how many it stands for. */
  mark?: string;
  each?: number;
  /** Drawn as lights in the night. */
  night?: true;
}

/** What one kind of chart is for and may claim. */
export interface Claim {
  /** What it draws, and when it must not be used, in an editor's words. */
  draws: string;
  notFor: string;
  /** More marks than that nobody can read. */
  most?: number;
  /** All its numbers stand on one axis, and so have to be of one measure. */
  oneAxis?: true;
  /** It runs through time: its labels are moments, from the earliest. */
  timed?: true;
  /** It sets two measures against one another: a table of three columns. */
  axes?: true;
  /** What has to be told of its lower bounds, where the usual words will not do; `always`, also where there are none. */
  note?: { text: string; always?: true };
  /** Why it would mislead all the same, and what to do instead. */
  objection?(shown: Shown): string | undefined;
}
