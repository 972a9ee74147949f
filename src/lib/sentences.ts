/** Where a sentence, or a part of one, begins and ends in its text. */
export type Span = [start: number, end: number];

/**
 * A part takes at most this many characters: some browsers fall silent after
 * 15 seconds of one utterance, and at the slowest speed 60 characters take 15.
 */
const longest = 60;

const sentence = /[^。！？；!?]+(?:[。！？；!?]+|$)[”’」』）》]*/g;
const clause = /[^，、：]+(?:[，、：]+|$)[”’」』）》]*/g;
/** What has no comma for so long is cut all the same, but not through a number or a Latin word that is shorter. */
const piece = new RegExp(`.{1,${longest}}$|.{0,${longest - 1}}[^.](?![.%]|\\B\\w)|.{1,${longest}}`, 'gsu');

/**
 * Cuts a text into its sentences, and a very long sentence after a comma or wherever it must be, leaving out what
 * cannot be spoken.
 */
export function sentencesOf(text: string): Span[] {
  return spansOf(text, sentence, 0)
    .flatMap((span) => (span[1] - span[0] > longest ? partsOf(text, span) : [span]))
    .filter(([start, end]) => /[\p{L}\p{N}]/u.test(text.slice(start, end)));
}

function spansOf(text: string, pattern: RegExp, offset: number): Span[] {
  return [...text.matchAll(pattern)].map(({ 0: found, index }) => [offset + index, offset + index + found.length]);
}

/** The clauses of a sentence, put together again as long as they are short enough. */
function partsOf(text: string, [start, end]: Span): Span[] {
  const parts: Span[] = [];
  for (const [from, to] of spansOf(text.slice(start, end), clause, start)) {
    const last = parts.at(-1);
    if (last && to - last[0] <= longest) last[1] = to;
    else parts.push(...spansOf(text.slice(from, to), piece, from));
  }
  return parts;
}

/** A sentence without all that is not said, by which the same is found in the page, in the recording and in the text. */
export function spokenPart(sentence: string): string {
  return sentence.replace(/[^\p{L}\p{N}]/gu, '');
}
