import { ems } from './ems.ts';
import { wholesIn } from './whole.ts';

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

const opening = /^[“‘《〈（「『【]$/;
const closing = /^[^\p{L}\p{N}“‘《〈（「『【]+$/u;
/** Words of one character that lean on the word before, as 的 does, or on the one behind. */
const leansBack = /^[的地得了着过们里上下中内外后间等么吗呢吧啊者性化时]$/;
/** How people are addressed: 陆|女士. */
const titles = /^(?:女士|先生|同志|警官|老师|叔叔|阿姨|大爷|大妈|大娘|师傅|所长|队长|书记|教授|医生)$/;
/** A phrase of more would hardly be kept in one line of large type. */
const longest = 6;

/**
 * Where a line of a headline may end: behind a mark, and between words, of which those of one character keep to a
 * neighbour. Browsers know words of Chinese only in part, and break anywhere.
 * @returns offsets in the text, from left to right
 */
export function breaksIn(text: string): number[] {
  const breaks: number[] = [];
  let at = 0;
  for (const phrase of phrasesOf(text)) {
    at += phrase.length;
    breaks.push(at);
  }
  return breaks.slice(0, -1);
}

function phrasesOf(text: string): string[] {
  const phrases: string[] = [];
  /** How many single words in a row the last phrase ends with, and whether it waits for one behind. */
  let singles = 0;
  let open = false;
  for (const word of wordsOf(text)) {
    const last = phrases.at(-1) ?? '';
    const single = [...word].length === 1 && !closing.test(word) && !opening.test(word);
    const back = closing.test(word) || (leansBack.test(word) && !open) || titles.test(word);
    const joins = back || open || (single && singles > 0 && singles < 3);
    if (last && joins && (back || open || ems(last + word) <= longest)) phrases[phrases.length - 1] = last + word;
    else phrases.push(word);
    const leaning = single && !leansBack.test(word);
    singles = leaning ? (joins ? singles + 1 : 1) : 0;
    // A single word goes with what is behind it, once; an opening mark always.
    open = opening.test(word) || (leaning && singles < 2);
  }
  return withoutRemnants(phrases);
}

/** A phrase of one character goes with the one before. */
function withoutRemnants(phrases: readonly string[]): string[] {
  const all: string[] = [];
  for (const phrase of phrases) {
    const short = ems(phrase.replace(/[^\p{L}\p{N}]/gu, '')) <= 1;
    if (short && all.length > 0 && !/[，。；：！？、]$/.test(all.at(-1) ?? '')) all[all.length - 1] += phrase;
    else all.push(phrase);
  }
  return all;
}

/** Words as a dictionary parts them, numbers with their units being one. */
function wordsOf(text: string): string[] {
  const words: string[] = [];
  const part = (from: number, to: number) =>
    words.push(...Array.from(segmenter.segment(text.slice(from, to)), ({ segment }) => segment));
  let end = 0;
  for (const [start, stop] of wholesIn(text)) {
    part(end, start);
    words.push(text.slice(start, stop));
    end = stop;
  }
  part(end, text.length);
  return words;
}
