import { remembered } from '../../../lib/remembered.ts';
import { type Form, grouped, type Index, withGap } from './index.ts';
import { isHan } from './plain.ts';
import { lookAlike } from './shapes.ts';
import { soundAlike, soundsOf } from './sounds.ts';
import { surnames } from './words.ts';

/** How a name of two or three characters may have been mistyped. */
export type How = 'alike' | 'swapped' | 'doubled' | 'wrong' | 'added' | 'missing';

/** Something that a text has, and the name that it may have been meant to be. */
export interface Slip {
  start: number;
  end: number;
  form: Form;
  how: How;
  /** Which character is another one, where one is. */
  place?: number;
}

/** Names by what becomes of them when characters are exchanged, doubled, left out or read aloud. */
interface Mistyped {
  names: ReadonlyMap<string, readonly Form[]>;
  swapped: ReadonlyMap<string, readonly Form[]>;
  doubled: ReadonlyMap<string, readonly Form[]>;
  missing: ReadonlyMap<string, readonly Form[]>;
  /** All that stand in one. */
  characters: ReadonlySet<string>;
  /** Whether a surname sounds like one of theirs. */
  surnames: (surname: string) => boolean;
  /** By what they sound like, without tones; made when it is first asked for. */
  sounds: () => ReadonlyMap<string, readonly Form[]>;
}

const mistyped = remembered(({ short }: Index): Mistyped => {
  const of3 = short.filter(({ text }) => text.length === 3);
  const by = (forms: readonly Form[], made: (text: string) => readonly string[]) =>
    grouped(forms.flatMap((form) => made(form.text).map((text) => [text, form] as const)));
  const own = [...new Set(of3.map(({ text }) => text[0] as string))];
  const heard = new Map<string, boolean>();
  let sounds: ReadonlyMap<string, readonly Form[]> | undefined;
  return {
    characters: new Set(short.flatMap(({ text }) => [...text])),
    surnames: (surname) => {
      const known = heard.get(surname) ?? own.some((other) => soundAlike(surname, other));
      heard.set(surname, known);
      return known;
    },
    names: by(of3, (text) => [text]),
    swapped: by(of3, ([a, b, c]) => [`${b}${a}${c}`, `${a}${c}${b}`]),
    doubled: by(of3, ([a, b, c]) => [`${a}${a}${b}${c}`, `${a}${b}${b}${c}`, `${a}${b}${c}${c}`]),
    missing: by(of3, ([a, b, c]) => [`${a}${b}`, `${a}${c}`, `${b}${c}`]),
    sounds: () => {
      sounds ??= by(of3, readings);
      return sounds;
    },
  };
});

/** All that a text may sound like, without tones. */
function readings(text: string): string[] {
  return [...text].reduce<string[]>(
    (before, character) => {
      const sounds = new Set(soundsOf(character).map((sound) => sound.replace(/\d$/, '')));
      return before.flatMap((start) => [...sounds].map((sound) => `${start} ${sound}`));
    },
    [''],
  );
}

/** Everything in a text that is a name of two or three characters with one mistake. @param text without spaces */
export function slipsIn(text: string, index: Index): Slip[] {
  const made = mistyped(index);
  const slips: Slip[] = [];
  for (let start = 0; start < text.length - 1; start += 1) {
    const [first, second] = [text[start] as string, text[start + 1] as string];
    // One of the two is right, or all sound alike.
    const isTyped = made.characters.has(first) || made.characters.has(second);
    const isHeard = surnames.has(first) && made.surnames(first);
    if ((!isTyped && !isHeard) || !isHan(first) || !isHan(second)) continue;
    if (isTyped) slips.push(...typedAt(text, start, index, made));
    const three = text.slice(start, start + 3);
    if (!isHeard || !isHan(three[2])) continue;
    for (const form of new Set(readings(three).flatMap((reading) => made.sounds().get(reading) ?? [])))
      if (form.text !== three) slips.push({ start, end: start + 3, form, how: 'alike' });
  }
  return slips;
}

/** What may have been mistyped at a place of a text. */
function typedAt(text: string, start: number, { gapped }: Index, made: Mistyped): Slip[] {
  const [two, three, four] = [2, 3, 4].map((length) => text.slice(start, start + length)) as [string, string, string];
  const slips: Slip[] = [];
  const add = (how: How, found: string, forms: readonly Form[] = [], place?: number) =>
    slips.push(
      ...forms.map((form) => ({ start, end: start + found.length, form, how, ...(place !== undefined && { place }) })),
    );
  for (const found of three === two ? [two] : [two, three]) {
    for (let place = 0; place < found.length; place += 1) {
      const forms = isHan(found[place]) ? gapped.get(withGap(found, place)) : undefined;
      for (const form of forms ?? []) add(ofOne(found, form, place), found, [form], place);
    }
  }
  add('missing', two, made.missing.get(two));
  add('swapped', three, made.swapped.get(three));
  add('doubled', four, made.doubled.get(four));
  const without = (place: number) => four.slice(0, place) + four.slice(place + 1);
  if (four.length === 4) for (const place of [1, 2]) add('added', four, made.names.get(without(place)), place);
  return slips;
}

/** Of one other character: whether it is one that is taken for the right one. In names of two that has to be certain. */
function ofOne(found: string, { text }: Form, place: number): How {
  const [right, written] = [text[place] as string, found[place] as string];
  const alike = lookAlike(right, written) || soundAlike(right, written, text.length === 2);
  return alike ? 'alike' : 'wrong';
}
