import { pair } from './pairs.ts';

/**
 * The quotations of several paragraphs (GB/T 15834—2011 4.8.3.5): each begins with the opening mark, and the last
 * alone ends with the closing one. They may begin behind 他说：, and hold a quotation that goes on with them, “‘.
 * @param paragraphs one behind the other, with nothing in between
 * @returns of every paragraph, where the marks stand whose other half is not missing
 */
export function continuedIn(paragraphs: readonly string[]): number[][] {
  const excused: number[][] = paragraphs.map(() => []);
  const open = paragraphs.map(openIn);
  for (let first = 0; first < paragraphs.length; first += 1) {
    const marks = marksOf(open[first]);
    if (!marks || !begins(paragraphs[first] as string, open[first] as Open[])) continue;
    let last = first + 1;
    while (paragraphs[last]?.startsWith(marks) && marksOf(open[last]) === marks) last += 1;
    // Of one that is never closed the last paragraph lacks the mark, and no other.
    if (!ends(paragraphs[last] ?? '', marks)) last -= 1;
    for (let index = first; index < last; index += 1) {
      excused[index] = (open[index] as Open[]).map(({ index: at }) => at);
    }
    first = last;
  }
  return excused;
}

type Open = { mark: string; index: number };

/** The quotation marks that a paragraph leaves open. */
function openIn(text: string): Open[] {
  return pair(text)
    .alone.filter(({ mark }) => /[“‘]/.test(mark))
    .sort((a, b) => a.index - b.index);
}

function marksOf(open: Open[] | undefined): string {
  const marks = open?.map(({ mark }) => mark).join('') ?? '';
  return /^(?:“|“‘)$/.test(marks) ? marks : '';
}

/** Whether a quotation may begin there that goes on: with its paragraph, or behind a colon. */
function begins(text: string, [first, second]: Open[]): boolean {
  const at = first?.index ?? -1;
  if (at !== 0 && text[at - 1] !== '：') return false;
  return !second || second.index === at + 1 || text[second.index - 1] === '：';
}

/** Who wrote it, or where it is from, may stand behind. */
const atEnd = /^[”’]*(?:（[^（）]*）)?$/;

/** Whether a paragraph begins with the marks and ends with their halves. */
function ends(text: string, marks: string): boolean {
  if (!text.startsWith(marks)) return false;
  const { closed } = pair(text);
  const length = text.trimEnd().length;
  return [...marks].every((_, index) => {
    const half = closed.get(index);
    return half !== undefined && atEnd.test(text.slice(half.index, length));
  });
}
