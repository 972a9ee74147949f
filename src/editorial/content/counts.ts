import { isVoice } from '../../lib/content-folder.ts';
import type { Kind } from '../schemas/kind.ts';
import type { Content } from './content.ts';
import { type Publishable, whyUnpublished } from './publication.ts';

/** How many entries readers see: in each section that is made of some, by its id, and of each kind of stories. */
export interface Held {
  bySection: Readonly<Record<string, number>>;
  byKind: ReadonlyMap<string, number>;
}

/** @param stories those that readers may see */
export function heldIn(
  kinds: readonly Pick<Kind, 'name' | 'section'>[],
  stories: readonly { kind: string }[],
  voices: number,
  scenes: number,
): Held {
  const byKind = new Map(kinds.map(({ name }) => [name, stories.filter(({ kind }) => kind === name).length]));
  const bySection: Record<string, number> = { voices, scenes };
  for (const { name, section } of kinds) bySection[section] = (bySection[section] ?? 0) + (byKind.get(name) ?? 0);
  return { bySection, byKind };
}

/** The same of all content, as it was read. @param now decides which stories are public */
export function heldBy({ files, scenes, site }: Pick<Content, 'files' | 'scenes' | 'site'>, now: Date): Held {
  const isPublic = (entry: Publishable) => !whyUnpublished(entry, now);
  const stories = files.flatMap(({ story }) => (story && isPublic(story) ? story : []));
  // One that cannot be read is counted: how many there are is no second mistake.
  const voices = files.filter(({ file, voice }) => isVoice(file) && (!voice || isPublic(voice)));
  return heldIn(site?.kinds ?? [], stories, voices.length, scenes.filter(isPublic).length);
}

/** The same as texts speak of it: by what kinds are called, and, where a section has that name as well, by sections. */
export type Counts = ReadonlyMap<string, number>;

export function countsOf(
  { byKind, bySection }: Held,
  { sections }: { sections: Readonly<Record<string, { title: string }>> },
): Counts {
  const titled = Object.entries(bySection).flatMap(([id, count]) => {
    const { title } = sections[id] ?? {};
    return title === undefined ? [] : [[title, count] as const];
  });
  return new Map([...byKind, ...titled]);
}

/** A place in a text where a count is filled in: {人物}. */
export const countMark = /\{([^{}]*)\}/g;

/**
 * Fills in the counts of a text: {人物}篇人物 becomes 四篇人物. What there is none of is no item of an
 * enumeration: of 四篇人物、{心声}则心声和五幅图说 that leaves 四篇人物和五幅图说.
 */
export function counted(text: string, counts: Counts): string {
  return withoutNone(text, counts).replace(countMark, (mark, name: string) => {
    const count = counts.get(name);
    return count === undefined ? mark : numeral(count);
  });
}

/** A text without the items of its enumerations that there are none of. */
export function withoutNone(text: string, counts: Counts): string {
  const isNone = (part: string) => [...part.matchAll(countMark)].some(([, name = '']) => counts.get(name) === 0);
  // Items, and the marks between them.
  return text.replace(/[^，。；：？！]+/g, (clause) => {
    const [first = '', ...rest] = clause.split(/(、|和(?=\{|一组|一批))/);
    const items = [{ mark: '', item: first }];
    for (let at = 0; at < rest.length; at += 2) items.push({ mark: rest[at] ?? '', item: rest[at + 1] ?? '' });
    if (items.length === 1) return clause;
    const kept = items.filter(({ item }) => !isNone(item));
    return kept.map(({ item, mark }, index) => (index === 0 ? item : mark + item)).join('');
  });
}

/** A count in a sentence, in Han up to ten (GB/T 15835 4.4, 5.2); before a measure word two is 两. */
export function numeral(count: number): string {
  return ['零', '一', '两', '三', '四', '五', '六', '七', '八', '九', '十'][count] ?? String(count);
}
