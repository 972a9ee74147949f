import type { Marking } from '../../source/marking.ts';
import { withPairs } from './brackets.ts';
import type { Rule } from './rule.ts';

const pairs: Readonly<Record<string, string>> = { '“': '”', '‘': '’', '《': '》', '（': '）', '【': '】', '〔': '〕' };
const openers = new Map(Object.entries(pairs).map(([open, close]) => [close, open]));

const marks = /[“”‘’《》（）【】〔〕]/g;
/** The number of an item needs no opening bracket: 1）. */
const item = /(?:^|[，。；：\n])(?:\d{1,2}|[a-z]|[一二三四五六七八九十]{1,3})）$/;

interface Mark {
  mark: string;
  index: number;
}

/** The pairs of a text, from their opening marks to their closing ones, and the marks that have no other half. */
export interface Paired {
  closed: Map<number, Mark>;
  alone: Mark[];
}

/**
 * Finds every mark its half. A closing mark ends the last one open of its kind; what was opened in between lacks its
 * own. So one mark that is missing is one mark that is alone, however many follow it.
 */
export function pair(written: string): Paired {
  const text = withPairs(written);
  const open: Mark[] = [];
  const depth = new Map<string, number>();
  const paired: Paired = { closed: new Map(), alone: [] };
  const pop = () => {
    const last = open.pop() as Mark;
    depth.set(last.mark, (depth.get(last.mark) ?? 0) - 1);
    return last;
  };
  for (const { 0: mark, index } of text.matchAll(marks)) {
    const opener = openers.get(mark);
    if (!opener) {
      open.push({ mark, index });
      depth.set(mark, (depth.get(mark) ?? 0) + 1);
    } else if (depth.get(opener) && !isApostrophe(text, index)) {
      while (open.at(-1)?.mark !== opener) paired.alone.push(pop());
      paired.closed.set(pop().index, { mark, index });
    } else if (!needsNone(text, mark, index)) paired.alone.push({ mark, index });
  }
  return { closed: paired.closed, alone: [...paired.alone, ...open] };
}

/** It’s. */
function isApostrophe(text: string, index: number): boolean {
  return text[index] === '’' && /^[A-Za-z]’[A-Za-z]$/.test(text.slice(Math.max(index - 1, 0), index + 2));
}

function needsNone(text: string, mark: string, index: number): boolean {
  // In English words it is an apostrophe.
  if (mark === '’') return /[A-Za-z]/.test(text[index - 1] ?? '');
  return mark === '）' && item.test(text.slice(Math.max(index - 4, 0), index + 1));
}

/** Quotation marks and brackets that lack their other half, or stand inside their like. */
const halves: Rule = (text) => {
  const { alone, closed } = pair(text);
  const findings = alone.map(
    ({ index, mark }): Marking => ({
      start: index,
      end: index + 1,
      rule: 'unpaired-mark',
      what: `${mark} 没有成对`,
      mend: '补上另一半，或删去它',
    }),
  );
  return [...findings, ...nested(closed)];
};

/** Double quotation marks right inside double ones; of those inside one another the first, on which the others depend. */
function nested(closed: Paired['closed']): Marking[] {
  const around: Mark[] = [];
  let told = -1;
  return [...closed]
    .sort(([a], [b]) => a - b)
    .flatMap(([start, half]): Marking[] => {
      if (!/[”’]/.test(half.mark)) return [];
      while (around.length > 0 && (around.at(-1) as Mark).index < start) around.pop();
      const inside = half.mark === '”' && around.at(-1)?.mark === '”' && start > told;
      around.push(half);
      if (!inside) return [];
      told = half.index;
      return [
        { start, end: start + 1, rule: 'nested-quotes', what: '双引号里面又用了双引号', mend: '里面的改成单引号‘ ’' },
      ];
    });
}

export const pairRules: readonly Rule[] = [halves];
