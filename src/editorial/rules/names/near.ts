import type { Index } from './index.ts';
import { longSlipsIn } from './long-slips.ts';
import { introductionOf, type Mention } from './mentions.ts';
import { cutsWord, isHan, isWord } from './plain.ts';
import { type How, type Slip, slipsIn } from './slips.ts';
import { general, grammar, surnames, title } from './words.ts';

/** A name that is probably misspelt. */
export interface Misspelt extends Slip {
  /** It may be another name: that is only told. */
  doubtful: boolean;
}

/** What is known of the text beside it. */
export interface Surrounding {
  /** Where known names stand. */
  mentions: readonly Mention[];
  /** Whether the file speaks of somebody by the full name. */
  speaksOf: (name: string) => boolean;
  /** It is a line of names, such as who wrote it. */
  credit: boolean;
}

const order: readonly How[] = ['alike', 'swapped', 'doubled', 'wrong', 'added', 'missing'];
const follows = new RegExp(`^(?:${title}|${general})`);

/** The names in a text that are probably misspelt, each once, the most certain first. @param text without spaces */
export function misspeltIn(text: string, index: Index, around: Surrounding): Misspelt[] {
  /** What is longer than a known name in it may still be misspelt. */
  const isFree = ({ end, how, start }: Slip) =>
    how === 'doubled' ||
    !around.mentions.some(
      (known) => known.start < end && known.end > start && known.end - known.start >= (end - start) / 2,
    );
  const slips = [...slipsIn(text, index), ...longSlipsIn(text, index)]
    .filter(isFree)
    .sort((a, b) => order.indexOf(a.how) - order.indexOf(b.how) || b.end - b.start - (a.end - a.start));
  const taken = new Uint8Array(text.length);
  return slips.flatMap((slip) => {
    if (taken.subarray(slip.start, slip.end).includes(1)) return [];
    const doubtful = judged(text, slip, around);
    if (doubtful === undefined) return [];
    taken.fill(1, slip.start, slip.end);
    return [{ ...slip, doubtful }];
  });
}

/** Whether a slip is doubtful; nothing where it is none. */
function judged(text: string, slip: Slip, { credit, speaksOf }: Surrounding): boolean | undefined {
  const { end, form, how, start } = slip;
  const name = form.text;
  if (form.kind !== '人' || name.length > 3)
    return form.alike === true || how === 'wrong' || how === 'added' || how === 'missing';
  const written = text.slice(start, end);
  const next = text[end];
  const introduction = introductionOf(text, start, form.person);
  const introduced = introduction !== undefined;
  const expected = introduced || credit || speaksOf(name);
  if (cutsWord(text, start, end) && !credit) return undefined;
  // 送玉兰 is no 宋玉兰.
  if (slip.place === 0 && !surnames.has(written[0] as string) && !introduced && !credit) return undefined;
  const stops = credit || !isHan(next) || grammar.has(next as string) || follows.test(text.slice(end, end + 6));
  if (name.length === 2) return how === 'alike' && (expected || !isWord(written)) && stops ? false : undefined;
  if (how === 'alike' || how === 'swapped' || how === 'doubled') return false;
  if (how === 'added') return !(introduced || speaksOf(name));
  const isMeant =
    how === 'missing'
      ? stops && isWithout(text, slip) && (introduced || (expected && !isWord(written)))
      : isOther(text, slip, expected);
  // Whoever the text is of is hardly somebody else.
  const isCertain = introduction === 'whole' || (speaksOf(name) && written[0] === name[0]);
  return isMeant ? !isCertain : undefined;
}

/** 马怀 and 马龙 are somebody else where nothing else speaks of 马怀龙; 老马 and 小马怀 are others, and so is 白玉兰. */
function isWithout(text: string, { form, start }: Slip): boolean {
  const previous = text[start - 1];
  if (!form.text.startsWith(text[start] as string))
    return (
      !isHan(previous) || grammar.has(previous as string) || introductionOf(text, start, form.person) !== undefined
    );
  return !/[老小大]/.test(previous ?? '');
}

/** One other character: 王泽 and something is probably meant; of 王 something 郁 another name has to be expected. */
function isOther(text: string, { end, place = 0, start }: Slip, expected: boolean): boolean {
  if (grammar.has(text[start + place] as string) || /[老小阿]/.test(text[start - 1] ?? '')) return false;
  if (place === 2) return !isWord(text.slice(start + 1, end));
  return expected && !(place === 0 && isWord(text.slice(start + 1, end)));
}
