import { siteFile } from '../../lib/content-folder.ts';
import { storiesBySection } from '../../lib/limits.ts';
import { nearest } from '../../lib/nearest.ts';
import type { Kind } from '../schemas/kind.ts';
import type { Site } from '../schemas/site.ts';

/** A section that is made of stories. */
export interface StorySection {
  id: string;
  /** The names of the kinds that stand in it. */
  kinds: readonly string[];
  /** As many of them the front page shows, */
  front: number;
  /** in words alone. */
  words: boolean;
}

/** The sections of stories, in the order of the front page: that of their kinds. */
export function storySections({ kinds, sections }: Pick<Site, 'kinds' | 'sections'>): StorySection[] {
  const bySection = Map.groupBy(kinds, ({ section }) => section);
  return [...bySection].map(([id, own]) => {
    const { front = storiesBySection, words = false }: { front?: number; words?: boolean } = sections[id] ?? {};
    return { id, kinds: own.map(({ name }) => name), front, words };
  });
}

/** A kind by its name. */
export function kindNamed(kinds: readonly Kind[], name: string): Kind | undefined {
  return kinds.find((kind) => kind.name === name);
}

/** What to do about a kind that is not known. */
export function insteadOfKind(kind: string, kinds: readonly Kind[]): string {
  const names = kinds.map(({ name }) => name);
  const meant = nearest(kind, names);
  const all = `kind 只能是${names.map((name) => `“${name}”`).join('或')}`;
  return `${meant ? `是不是“${meant}”；` : ''}${all}；要新的体裁，先加进 ${siteFile} 的 kinds`;
}
