/**
 * bar: horizontal bars on one axis from zero. line: one measure through time, from zero.
 * doughnut: parts that add up to a whole. scatter: two measures against one another.
 * dots: one dot for every unit. magnitude: orders of magnitude on a logarithmic axis.
 */
export const kinds = ['bar', 'line', 'doughnut', 'scatter', 'dots', 'magnitude'] as const;
export type Kind = (typeof kinds)[number];

/** One figure as it is drawn. */
export interface Row {
  label: string;
  value: number;
  wording: string;
  unit: string;
  asOf: string;
  /** The value is only a lower bound, so its mark ends open. */
  open: boolean;
  /** The other measure of a scatter chart. */
  x?: { value: number; wording: string };
}

/** All that drawing needs, on either side: the build draws it, and it travels to the browser as JSON. */
export interface Plot {
  kind: Kind;
  rows: Row[];
  /** What a scatter chart's axes measure: across, and up. */
  axes?: readonly [string, string];
  total?: string;
}
