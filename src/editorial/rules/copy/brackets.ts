import type { Marking } from '../../source/marking.ts';
import type { Rule } from './rule.ts';

const isHan = (character: string | undefined) => /\p{Script=Han}/u.test(character ?? '');
const fullWidth: Readonly<Record<string, string>> = { '(': '（', ')': '）' };

interface Bracket {
  mark: string;
  index: number;
}

/** Brackets in pairs, whatever their width, and those that have no other half. */
function paired(text: string): { pairs: [Bracket, Bracket][]; alone: Bracket[] } {
  const open: Bracket[] = [];
  const pairs: [Bracket, Bracket][] = [];
  const alone: Bracket[] = [];
  for (const { 0: mark, index } of text.matchAll(/[()（）]/g)) {
    const half = /[(（]/.test(mark) ? undefined : open.pop();
    if (half) pairs.push([half, { mark, index }]);
    else if (/[(（]/.test(mark)) open.push({ mark, index });
    else alone.push({ mark, index });
  }
  return { pairs, alone: [...alone, ...open] };
}

/** A bracket of one width that ends one of the other. */
function misfits(text: string): Bracket[] {
  return paired(text).pairs.flatMap(([one, other]) => {
    const narrow = [one, other].filter(({ mark }) => fullWidth[mark]);
    return narrow.length === 1 ? narrow : [];
  });
}

/** A text of the same length, in which brackets of two widths are pairs. */
export function withPairs(text: string): string {
  const found = new Map(misfits(text).map(({ index, mark }) => [index, fullWidth[mark] ?? mark]));
  return found.size === 0 ? text : [...text.split('')].map((sign, index) => found.get(index) ?? sign).join('');
}

/** Half-width brackets beside Han, and around it. */
export const halfWidthBrackets: Rule = (text) => {
  if (!isHan(text)) return [];
  const tell = (start: number, end: number, mend: string, fix?: string): Marking => ({
    start,
    end,
    rule: 'half-width-brackets',
    what: '汉字旁边的“( )”是半角标点',
    mend,
    ...(fix !== undefined && { fix }),
  });
  // Of those inside one another the innermost: when it is mended, the next is.
  const whole = [...text.matchAll(/\([^()]*\)/g)]
    .filter(({ 0: found, index }) => isHan(found) || isHan(text[index - 1]) || isNumber(found, text, index))
    .map(({ 0: found, index }) => tell(index, index + found.length, '改成“（ ）”', `（${found.slice(1, -1)}）`));
  const mixed = misfits(text).map(({ index, mark }) =>
    tell(index, index + 1, `改成“${fullWidth[mark]}”`, fullWidth[mark]),
  );
  const alone = paired(text)
    .alone.filter(({ index, mark }) => fullWidth[mark] && stands(text, index))
    .map(({ index, mark }) => tell(index, index + 1, `改成“${fullWidth[mark]}”，补上另一半；多出来的删去`));
  return [...whole, ...mixed, ...alone];
};

/** (1)甲, but not f(x)是. */
function isNumber(found: string, text: string, index: number): boolean {
  return found.length < 6 && isHan(text[index + found.length]) && !/[A-Za-z\d]/.test(text[index - 1] ?? '');
}

/** Whether a bracket without its half stands beside Han, and is not the number of an item: 1)甲. */
function stands(text: string, index: number): boolean {
  const [before, after] = [text[index - 1], text[index + 1]];
  if (text[index] === '(') return isHan(before) || isHan(after);
  return isHan(before) || /[”’》。！？…]/.test(before ?? '') || (isHan(after) && !/[\da-z]/i.test(before ?? ''));
}
