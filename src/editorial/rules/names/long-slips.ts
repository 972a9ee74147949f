import type { Form, Index } from './index.ts';
import { lookAlike } from './shapes.ts';
import type { Slip } from './slips.ts';
import { soundAlike } from './sounds.ts';

/**
 * Everything in a text that is a longer name with one mistake in one of its halves: of places, units and works by a
 * character that is taken for the right one, for 市南分局 is another than 市北分局; of people by any.
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
      const how = mistakeIn(written, right, form);
      const [from, to] = isFirst ? [start, end + length] : [start - length, end];
      return how ? [{ start: from, end: to, form, how }] : [];
    });
  });
}

function mistakeIn(written: string, right: string, { kind }: Form): Slip['how'] | undefined {
  if (written === right) return undefined;
  const ofPerson = kind === '人';
  if (written.length !== right.length) {
    if (!ofPerson || right.length < 2) return undefined;
    const [longer, shorter] = written.length > right.length ? [written, right] : [right, written];
    const isOne = [...longer].some((_, at) => longer.slice(0, at) + longer.slice(at + 1) === shorter);
    return isOne ? (longer === written ? 'added' : 'missing') : undefined;
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
