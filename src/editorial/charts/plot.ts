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
  /** Which of the chart's slots it stands in, and in which of its series, where the chart has such. */
  slot?: number;
  series?: number;
}

/** A place on the axis of names: a moment, a town. */
export interface Slot {
  label: string;
  at?: number;
}

/** What a chart shows, of whatever kind it is. */
export interface Shown {
  /** Numbers there are: what is missing is no row. */
  rows: Row[];
  /** Where rows stand, when a place may hold several or none. */
  slots?: Slot[];
  /** What numbers that share a place are told apart by, two or three. */
  series?: string[];
  /** One place of which the picture says something more. */
  marked?: { slot: number; text: string };
  /** What a scatter chart's axes measure: across, and up. */
  axes?: readonly [string, string];
  total?: string;
  /** What a mark of a field of dots looks like, where it is no dot, and how many it stands for. */
  mark?: string;
  each?: number;
  /** Drawn as lights in the night. */
  night?: true;
}

/** The places of a chart, in order: where nothing is missing and nothing shared, each row is its own. */
export function slotsOf({
  rows,
  slots,
}: {
  rows: readonly Row[];
  slots?: readonly Slot[] | undefined;
}): readonly Slot[] {
  return slots ?? rows;
}

/** How many numbers may stand in one place. */
export function seriesCount({ series }: Pick<Shown, 'series'>): number {
  return series?.length ?? 1;
}

/** The number that a series has in a place; nothing where it is missing. */
export function numberAt({ rows, slots }: Pick<Shown, 'rows' | 'slots'>, slot: number, series = 0): Row | undefined {
  if (!slots) return rows[slot];
  return rows.find((row) => row.slot === slot && (row.series ?? 0) === series);
}

/** What stands where there is no number, which is not zero. */
export const noNumber = '无数据';

/** What one kind of chart is for and may claim. */
export interface Claim {
  /** What it draws, and when it must not be used, in an editor's words. */
  draws: string;
  notFor: string;
  /** More places than that nobody can read. */
  most?: number;
  /** All its numbers stand on one axis, and so have to be of one measure. */
  oneAxis?: true;
  /** Its marks grow from a line of zero, to either side, so that a fall and a gap can be seen, and series compared. */
  fromZero?: true;
  /** It runs through time: its labels are moments, from the earliest. */
  timed?: true;
  /** It sets two measures against one another: a table of three columns. */
  axes?: true;
  /** What has to be told of its lower bounds, where the usual words will not do; `always`, also where there are none. */
  note?: { text: string; always?: true };
  /** Why it would mislead all the same, and what to do instead. */
  objection?(shown: Shown): string | undefined;
}
