import type { Content } from '../../editorial/content/content.ts';
import { type Compared, compared, type KeptText } from '../../editorial/reviews/kept-text.ts';
import type { RecordLine } from '../../editorial/reviews/record-line.ts';
import { stretches } from '../diff/wording.ts';
import { type Cell, setInLines } from './galley.ts';
import { accountOf, figuresNamedIn, type Known, knownIn, propOf } from './known.ts';
import type { StoryFile } from './story.ts';

/** A piece of a story on its proof: what it is, its lines, and what stands in the margin. */
export interface Row {
  what: string;
  /** The same for whoever writes no tags. */
  named: string;
  lines: { number?: number; cells: Cell[] }[];
  notes: { number: number | undefined; text: string }[];
  change?: 'changed' | 'new' | 'gone';
}

/** @param last what was read last; without it nothing is marked as changed */
export function rowsOf(content: Content, entry: StoryFile, lines: readonly RecordLine[], last?: KeptText): Row[] {
  const pieces: Compared[] = last ? compared(last.lines, lines) : lines.map((now) => ({ now, was: now, same: true }));
  let count = 0;
  const told = new Map<string, number>();
  return pieces.map((piece): Row => {
    const { now, same, was } = piece;
    const known = now ? knownIn(content, entry, now) : [];
    const set = setInLines(cellsOf(piece, known)).map((cells) => {
      const isThere = cells.some(({ change }) => change !== 'gone');
      if (isThere) count += 1;
      return { ...(isThere && { number: count }), cells };
    });
    const named = now ? figuresNamedIn(content, now) : [];
    const first = set.find(({ number }) => number)?.number;
    const change = same ? undefined : now && was ? 'changed' : now ? 'new' : 'gone';
    return {
      what: (now ?? was)?.what ?? '',
      named: nameOf((now ?? was)?.what ?? ''),
      lines: set,
      notes: [
        ...notesOf(set, known, told),
        ...named.map((figure) => ({ number: first, text: `${figure.wordings[0]}：${accountOf(figure)}` })),
      ],
      ...(change && { change }),
    };
  });
}

/** What a prop is for, in the words of its contract, where a margin has room for them. */
function nameOf(what: string): string {
  const [hint = ''] = propOf(what)?.hint.split(/[，（：]/) ?? [];
  return /^\p{Script=Han}{1,9}$/u.test(hint) ? `${what.split(' ')[0]} ${hint}` : what;
}

/** The characters of a piece, those that are gone among those that are there. */
function cellsOf({ now, was }: Compared, known: readonly Known[]): Cell[] {
  const cells: Cell[] = [];
  let at = 0;
  for (const { in: where, text } of stretches((was ?? now)?.text ?? '', now?.text ?? '')) {
    for (const character of text.split('')) {
      if (where === 'before' || !now) cells.push({ character, change: 'gone' });
      else {
        const mark = known.find(({ end, start }) => start <= at && at < end)?.mark;
        const change = where === 'after' || !was ? ({ change: 'new' } as const) : {};
        cells.push({ character, ...change, ...(mark && { mark }) });
        at += 1;
      }
    }
  }
  return cells;
}

/** What is known of the things of each line; of a figure that was told before, where, and of a name nothing more. */
function notesOf(set: Row['lines'], known: readonly Known[], told: Map<string, number>): Row['notes'] {
  let at = 0;
  return set.flatMap(({ cells, number }) => {
    const start = at;
    at += cells.filter(({ change }) => change !== 'gone').length;
    return known
      .filter((one) => one.note && start <= one.start && one.start < at)
      .flatMap(({ mark, note = '' }) => {
        const before = told.get(note);
        told.set(note, before ?? number ?? 0);
        const [words = ''] = note.split('：');
        if (before === undefined) return [{ number, text: note }];
        return mark === 'name' ? [] : [{ number, text: `${words}：见第${before}行` }];
      });
  });
}
