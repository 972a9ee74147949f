/** What a figure amounts to: one number, or from one to another. Below zero it is negative (-20℃). */
export type Value = number | [low: number, high: number];

/** As it is printed where it stands by itself, in tables, files and for machines: 3055, -20, 3～5. */
export function spelled(value: Value): string {
  return typeof value === 'number' ? String(value) : value.join('～');
}

export function sameValue(one: Value, other: Value): boolean {
  return spelled(one) === spelled(other);
}
