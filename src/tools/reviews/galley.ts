import { wide } from '../../lib/han.ts';

/** A character of a proof: whether it is new or gone, and what it is a part of. */
export interface Cell {
  character: string;
  change?: 'new' | 'gone';
  mark?: 'figure' | 'number' | 'name';
}

/** As many wide characters stand in a line of a proof. */
export const measure = 27;
/** Marks that begin no line, and that end none (W3C clreq, 避头尾). */
const noBeginning = /[，。！？；：、）》」』”’…—％%·]/;
const noEnding = /[（《「『“‘]/;
const inWord = /[\w.,%+-]/;

/** Sets a text in lines that can be numbered: every proof of it has the same. */
export function setInLines(cells: readonly Cell[]): Cell[][] {
  const lines: Cell[][] = [];
  let start = 0;
  while (start < cells.length) {
    const end = endOf(cells, start);
    lines.push(cells.slice(start, end));
    start = end;
  }
  return lines;
}

function endOf(cells: readonly Cell[], start: number): number {
  const at = (index: number) => cells[index]?.character ?? '';
  let end = start;
  for (let width = 0; end < cells.length; end += 1) {
    width += wide.test(at(end)) ? 1 : 0.5;
    if (width > measure) break;
  }
  if (end === cells.length) return end;
  // A mark or two hang over the end; a word and an opening mark go on to the next line.
  for (let hanging = 0; hanging < 2 && noBeginning.test(at(end)); hanging += 1) end += 1;
  let back = end;
  while (back > start + 1 && inWord.test(at(back)) && inWord.test(at(back - 1))) back -= 1;
  if (end - back < measure) end = back;
  while (end > start + 1 && noEnding.test(at(end - 1))) end -= 1;
  return end;
}

/** Characters that are alike, side by side. */
export function runsOf(cells: readonly Cell[]): (Omit<Cell, 'character'> & { text: string })[] {
  const runs: ReturnType<typeof runsOf> = [];
  for (const { change, character, mark } of cells) {
    const last = runs.at(-1);
    if (last && last.change === change && last.mark === mark) last.text += character;
    else runs.push({ text: character, ...(change && { change }), ...(mark && { mark }) });
  }
  return runs;
}
