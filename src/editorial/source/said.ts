import { halfWidth } from '../../lib/half-width.ts';

/** What a text says: its letters, digits and Han, however wide, points in names, and spaces that part Han from Han; U+FEFF is none. */
const said = /[\p{L}\p{N}·]|(?<=\p{Script=Han})[^\S\ufeff]+(?=\p{Script=Han})/gu;

/** Whether two texts say the same and differ in marks alone. A fix that does not is none, whatever its rule holds. */
export function saysTheSame(before: string, after: string): boolean {
  const [one, other] = [before, after].map((text) => halfWidth(text).match(said)?.join().replace(/\s+/g, ' '));
  return one === other;
}
