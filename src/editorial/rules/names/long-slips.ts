import type { Form, Index } from './index.ts';
import { lookAlike } from './shapes.ts';
import type { Slip } from './slips.ts';
import { soundAlike } from './sounds.ts';

/**
 * Everything in a text that is a longer name with one mistake in one of its halves: of places, units and works by a
 * character that is taken for the right one, for 市南分局 is another than 市北分局; of people by any. A character too
 * few or too many is one inside a name, for what is short of its first or last one may be another name.
 * @param text without spaces
 */
export function longSlipsIn(text: string, index: Index): Slip[] {
  return index.halves.find(text).flatMap(({ end, start, value: { form, offset } }) => {
    const name = form.text;
    const isFirst = offset === 0;
    const right = isFirst ? name.slice(end - start) : name.slice(0, offset);
    // As many characters as the other half has, one more, or one less.
    return [0, 1, -1].flatMap((more): Slip[] => {
      const length = right.length + more;
      const written = isFirst ? text.slice(end, end + length) : text.slice(Math.max(0, start - length), start);
      if (written.length !== length || length < 1) return [];
      const how = mistakeIn(written, right, form, isFirst);
      const [from, to] = isFirst ? [start, end + length] : [start - length, end];
      return how ? [{ start: from, end: to, form, how }] : [];
    });
  });
}

/** @param isFirst whether the first half is right, and this the second */
function mistakeIn(written: string, right: string, form: Form, isFirst: boolean): Slip['how'] | undefined {
  if (written === right) return undefined;
  const ofPerson = form.kind === '人';
  if (written.length !== right.length) {
    const [longer, shorter] = written.length > right.length ? [written, right] : [right, written];
    const places = [...longer].flatMap((_, at) => (longer.slice(0, at) + longer.slice(at + 1) === shorter ? [at] : []));
    if (places.length === 0 || !(ofPerson ? right.length > 1 : isInside(longer, places, form, isFirst)))
      return undefined;
    const isTwice = !ofPerson && places.length > 1;
    return shorter === written ? 'missing' : isTwice ? 'doubled' : 'added';
  }
  const others = [...right].flatMap((character, at) => (character === written[at] ? [] : [at]));
  const [one = 0, two] = others;
  if (others.length === 2 && two === one + 1 && written[one] === right[two] && written[two] === right[one])
    return 'swapped';
  if (others.length !== 1) return undefined;
  const [meant, found] = [right[one] as string, written[one] as string];
  if (!/\p{L}/u.test(found)) return undefined;
  if (lookAlike(meant, found) || soundAlike(meant, found)) return 'alike';
  return ofPerson ? 'wrong' : undefined;
}

/** Whether a character more or less is one inside a name, and the name long enough to be told from others. */
function isInside(longer: string, places: readonly number[], { text }: Form, isFirst: boolean): boolean {
  const isAtEnd = isFirst ? places.at(-1) === longer.length - 1 : places[0] === 0;
  return !isAtEnd && text.length > 4 && /\p{L}/u.test(longer[places[0] as number] as string);
}
