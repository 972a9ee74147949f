import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { aligned, type Pair } from '../../lib/common.ts';
import { reviewedText } from '../../lib/content-folder.ts';
import type { Story } from '../schemas/story.ts';
import { keyOf, type ProofLine } from '../source/proof-lines.ts';
import type { RecordLine } from './record-line.ts';

/**
 * What was read last of a story, kept in `content/reviews/<slug>.txt` so that a change can be shown and not only told:
 * its first line is the digest of it, each other one a piece. One text a story, for whoever reads again reads what
 * stands there then; older ones are in the history.
 */
export interface KeptText {
  read: string;
  lines: readonly ProofLine[];
}

export function keptText(root: string, { formerly, slug }: Pick<Story, 'slug' | 'formerly'>): KeptText | undefined {
  const file = [slug, ...formerly].map((name) => join(root, reviewedText(name))).find((path) => existsSync(path));
  if (!file) return undefined;
  const [read = '', ...lines] = readFileSync(file, 'utf8').trimEnd().split(/\r?\n/);
  return {
    read,
    lines: lines.map((line) => {
      const [what = '', ...text] = line.split('\t');
      return { what, text: text.join('\t') };
    }),
  };
}

export function writtenOut(read: string, lines: readonly ProofLine[]): string {
  return [read, ...lines.map(({ text, what }) => `${what}\t${text}`), ''].join('\n');
}

/** A piece as it was read and as it is: `same`, another, new, or gone. */
export interface Compared {
  was?: ProofLine;
  now?: RecordLine;
  same?: true;
}

/** All that was read beside all that is there now. */
export function compared(read: readonly ProofLine[], lines: readonly RecordLine[]): Compared[] {
  const all: Compared[] = [];
  let gap: Pair<RecordLine, ProofLine>[] = [];
  for (const pair of aligned<RecordLine, ProofLine>(lines, read, keyOf)) {
    if (pair.same)
      all.push(...pairedIn(gap), { was: pair.there as ProofLine, now: pair.here as RecordLine, same: true });
    gap = pair.same ? [] : [...gap, pair];
  }
  return [...all, ...pairedIn(gap)];
}

/** Between what is the same, each piece that was there beside the next one of its kind; others are gone, or new. */
function pairedIn(gap: readonly Pair<RecordLine, ProofLine>[]): Compared[] {
  let left = gap.flatMap(({ here }) => here ?? []);
  const pairs = gap.flatMap(({ there: was }): Compared[] => {
    const at = left.findIndex(({ what }) => what === was?.what);
    if (!was || at < 0) return was ? [{ was }] : [];
    const [passed, now] = [left.slice(0, at), left[at] as RecordLine];
    left = left.slice(at + 1);
    return [...passed.map((one) => ({ now: one })), { was, now }];
  });
  return [...pairs, ...left.map((now) => ({ now }))];
}
