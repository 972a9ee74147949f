import { ems } from './ems.ts';
import type { Span } from './whole.ts';

/**
 * Justified lines of so many characters are told apart (`prose.css`): a phone's, of which none shorter is justified, and
 * the full measure, that of all wider screens.
 */
const lengths = [16, 17, 18, 19, 20, 21, 22, 23, 36];
/** By more than this part of a character letters would be seen to stand apart. */
const most = 0.12;
/**
 * In parts of a character, how wide digits and × are in readers' faces, what browsers set between them and Han, and what
 * they take from a mark at a line's end, and from one that meets another.
 */
const faces = [
  { digit: 0.5, times: 0.55, gap: 0.125, ending: 0.5, meeting: 0.5 },
  { digit: 0.56, times: 1, gap: 0.125, ending: 0, meeting: 0.5 },
  { digit: 0.6, times: 1, gap: 0, ending: 0, meeting: 0 },
];

const capital = 0.65;

const pieces = /[“‘《〈（「『【]*(?:[\w.,%×~@:/-]+|[\s\S])[，。、；：！？”’》〉）」』】…—]*/gu;
const mark = /[，。、；：！？”’》〉）」』】]$/u;
const meeting = /[，。、；：！？”’》〉）」』】](?=[，。、；：！？”’》〉）」』】“‘《〈（「『【])/gu;

/**
 * In lines of how many characters a paragraph would have one that is drawn apart, for what stands in one line comes
 * to stand behind its end. No style sheet can say by how much letters may be spaced: there the paragraph is ragged.
 * @param spans what is not broken
 * @param indent how many characters its first line is short of
 */
export function looseAt(text: string, spans: readonly Span[], indent: number): number[] {
  const together = piecesOf(text, spans);
  return lengths.filter((length) => faces.some((face) => isLoose(together, { length, indent }, face)));
}

/** What stands on one line in any case, from left to right. */
function piecesOf(text: string, spans: readonly Span[]): string[] {
  const inSpan = (at: number) => spans.some(([start, end]) => start < at && at < end);
  const together: string[] = [];
  for (const { 0: piece, index } of text.matchAll(pieces)) {
    if (inSpan(index)) together.push(`${together.pop() ?? ''}${piece}`);
    else together.push(piece);
  }
  return together;
}

function isLoose(
  together: readonly string[],
  { length, indent }: { length: number; indent: number },
  face: (typeof faces)[number],
): boolean {
  let width = indent;
  let characters = 0;
  for (const piece of together) {
    const own = widthOf(piece, face);
    if (width + own - (mark.test(piece) ? face.ending : 0) > length) {
      if ((length - width) / (characters - 1) > most) return true;
      width = 0;
      characters = 0;
    }
    width += own;
    characters += piece.length;
  }
  return false;
}

function widthOf(piece: string, face: (typeof faces)[number]): number {
  const count = (pattern: RegExp) => piece.match(pattern)?.length ?? 0;
  const wide = ems(piece.replace(/[\d.,%×A-Z]/g, '')) - count(meeting) * face.meeting;
  const gaps = count(/^\w/g) + count(/\w(?=\p{Script=Han})/gu);
  const signs = count(/[\d.,%]/g) * face.digit + count(/×/g) * face.times + count(/[A-Z]/g) * capital;
  return wide + signs + gaps * face.gap;
}
