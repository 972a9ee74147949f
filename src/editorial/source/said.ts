import { halfWidth } from '../../lib/half-width.ts';
import { points, withoutDisguise } from '../../lib/look-alikes.ts';

/** What a text says: its letters, digits and Han, points in names, and spaces that part Han from Han; U+FEFF is none. */
const said = /[\p{L}\p{N}]|(?<=[\p{L}\p{N}])·(?=[\p{L}\p{N}])|(?<=\p{Script=Han})[^\S\ufeff]+(?=\p{Script=Han})/gu;
const point = new RegExp(`[${points}]`, 'g');

/** Whether two texts say the same and differ in marks, and in what characters only look like, alone. A fix that does not is none, whatever its rule holds. */
export function saysTheSame(before: string, after: string): boolean {
  const [one, other] = [before, after].map((text) => {
    const plain = withoutDisguise(halfWidth(text)).replace(point, '·');
    return plain.match(said)?.join().replace(/\s+/g, ' ');
  });
  return one === other;
}
