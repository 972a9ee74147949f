import { parse } from 'parse5';
import { isEmbed } from '../../lib/embeds.ts';
import { attribute, elements } from '../../lib/html.ts';
import { storyPath } from '../../lib/paths.ts';
import { type Block, blocksOf } from './blocks.ts';
import { pagesOf, readFileOf, type Side } from './side.ts';
import { type Change, compareBlocks } from './wording.ts';

/** A change, with all places where it is the same: a headline stands on many pages. */
export interface Grouped extends Omit<Change, 'kind'> {
  kinds: string[];
  pages: string[];
}

export interface PageChanges {
  fresh: string[];
  gone: string[];
  /** Pages that are at another address now, and redirected from the old one. */
  renamed: { from: string; to: string }[];
  /** Pages that readers find changed in any way. */
  changed: { page: string; before: string; after: string; words: boolean }[];
  /** What only machines and those who pass a page on will notice is apart. */
  words: Grouped[];
  behind: Grouped[];
}

/** Compares what two sites say. */
export function comparePages(before: Side, after: Side): PageChanges {
  const [old, now] = [pagesOf(before), pagesOf(after)];
  const fresh = [...now.keys()].filter(
    (page) => !old.has(page) && !isOfChart(page) && redirectOf(after, now, page) === undefined,
  );
  const renamed = [...old.keys()].flatMap((from) => {
    const to = redirectOf(before, old, from) === undefined ? redirectOf(after, now, from) : undefined;
    return to !== undefined ? { from, to } : [];
  });
  const targets = new Map(renamed.map(({ from, to }) => [from, to]));
  const compared = [...old.keys()].flatMap((page) => {
    const target = targets.get(page) ?? page;
    const [file, other] = [old.get(page), now.get(target)];
    if (!file || !other || isOfChart(page) || before.files.get(file) === after.files.get(other)) return [];
    return { page: target, before: file, after: other, changes: compareBlocks(read(before, file), read(after, other)) };
  });
  const all = compared.flatMap(({ changes, page }) => changes.map((change) => ({ ...change, page })));
  return {
    fresh: fresh.filter((page) => !renamed.some(({ to }) => to === page)),
    gone: [...old.keys()].filter((page) => !now.has(page)),
    renamed,
    changed: compared.map(({ changes, ...pages }) => ({ ...pages, words: changes.some(isSeen) })),
    words: grouped(all.filter(isSeen)),
    behind: grouped(all.filter((change) => !isSeen(change))),
  };
}

/** What it shows changes with the page that its chart stands on, and is told there; that it is gone is told by itself. */
const isOfChart = (page: string) => isEmbed(page.slice(1));

const isSeen = ({ kind }: Change) => kind !== '链接' && kind !== '正式地址' && !kind.startsWith('页头');

const read = (side: Side, file: string): Block[] => blocksOf(readFileOf(side, file), side);

/** Where a page sends its readers on to, below the site's base; none for a page with something to read. */
function redirectOf(side: Side, pages: ReadonlyMap<string, string>, page: string): string | undefined {
  const file = pages.get(page);
  if (!file) return undefined;
  const metas = elements(parse(readFileOf(side, file)), 'meta');
  const refresh = metas.find((meta) => attribute(meta, 'http-equiv')?.toLowerCase() === 'refresh');
  const address = /url=['"]?([^'"]+)/i.exec(refresh ? (attribute(refresh, 'content') ?? '') : '')?.[1];
  if (!address) return undefined;
  const { pathname } = new URL(address, `https://site.invalid${side.base}`);
  return `/${pathname.slice(side.base.length)}`;
}

/** The same change on several pages is one to approve. Stories come first, and what is on many pages last. */
function grouped(changes: readonly (Change & { page: string })[]): Grouped[] {
  const same = Map.groupBy(changes, ({ after, before, moved }) => JSON.stringify([before, after, moved]));
  const groups = [...same.values()].map(
    (places): Grouped => ({
      ...withoutPlace(places[0] as Change & { page: string }),
      kinds: [...new Set(places.map(({ kind }) => kind))],
      pages: [...new Set(places.map(({ page }) => page))],
    }),
  );
  return joined(groups).toSorted((a, b) => rank(a) - rank(b));
}

/** On so many pages a change belongs to the site rather than to any of them. */
const shared = 4;

function rank({ pages }: Grouped): number {
  if (pages.length >= shared) return 2;
  return pages.some((page) => page.startsWith(storyPath('').slice(0, -1))) ? 0 : 1;
}

/** What was added or taken out in one go is one thing to read: a letter with its title and signature. */
function joined(groups: readonly Grouped[]): Grouped[] {
  const all: Grouped[] = [];
  for (const group of groups) {
    const last = all.at(-1);
    const [one, other] = [last && onlySide(last), onlySide(group)];
    if (!last || !one || one !== other || last.pages.join() !== group.pages.join()) all.push(group);
    else {
      const text = `${last[one]}\n${group[one]}`;
      all[all.length - 1] = { ...last, kinds: [...new Set([...last.kinds, ...group.kinds])], [one]: text };
    }
  }
  return all;
}

/** The one side on which a piece stands; none for what stands on both. */
function onlySide({ after, before }: Grouped): 'before' | 'after' | undefined {
  if (before !== undefined && after !== undefined) return undefined;
  return before === undefined ? 'after' : 'before';
}

function withoutPlace({ kind: _, page: __, ...change }: Change & { page: string }): Omit<Change, 'kind'> {
  return change;
}
