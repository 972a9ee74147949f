/** A text without spaces and what nobody sees, in which a name that they part is whole, and where each character was. */
export interface Plain {
  text: string;
  at: readonly number[];
}

const unseen = /[\s\p{Cf}]/u;
/** Han that are others than they seem. @see https://www.unicode.org/charts/PDF/UF900.pdf */
const compatible = /[\u2f00-\u2fdf\uf900-\ufaff]/;

export function plainOf(text: string): Plain {
  const at: number[] = [];
  let plain = '';
  for (let index = 0; index < text.length; index += 1) {
    const character = text[index] as string;
    if (unseen.test(character)) continue;
    plain += compatible.test(character) ? character.normalize('NFKC') : character;
    at.push(index);
  }
  return { text: plain, at };
}

let segmenter: Intl.Segmenter | undefined;
/** As much of a text as its words are told by. */
const around = 4;

/** The words of a text that reach into a stretch of it, by the dictionary of ICU, from and to a character. */
function wordsAt(text: string, start: number, end: number): [start: number, end: number][] {
  segmenter ??= new Intl.Segmenter('zh', { granularity: 'word' });
  const from = Math.max(0, start - around);
  return [...segmenter.segment(text.slice(from, end + around))]
    .map(({ index, segment }): [number, number] => [from + index, from + index + segment.length])
    .filter(([first, last]) => first < end && last > start && last - first > 1);
}

/** Whether a stretch of a text cuts a word in two: of 高风险, 高风 does. */
export function cutsWord(text: string, start: number, end: number): boolean {
  return wordsAt(text, start, end).some(([first, last]) => first < start || last > end);
}

/** Whether a name is an ordinary word as well: 高峰, 王子. */
export function isWord(name: string): boolean {
  return wordsAt(name, 0, name.length).some(([first, last]) => first === 0 && last === name.length);
}

/** Whether a character is Han. */
export function isHan(character: string | undefined): boolean {
  return character !== undefined && /\p{Script=Han}/u.test(character);
}
