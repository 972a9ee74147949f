import { nameOf, siteFile } from '../../lib/content-folder.ts';
import { digestOf } from '../../lib/kept.ts';
import { storyPath } from '../../lib/paths.ts';
import { remembered } from '../../lib/remembered.ts';
import { concernsOf } from '../content/concern.ts';
import type { Counts } from '../content/counts.ts';
import { isText } from '../content/misplaced.ts';
import type { ContentFile } from '../content/reading.ts';
import { basisOf, idsFor, namesIn } from '../content/scope.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { Names } from '../schemas/name-list.ts';
import type { Wording } from '../schemas/wording.ts';
import { linksIn } from '../source/anchors.ts';
import type { Known } from '../source/contract.ts';
import type { LinkTarget } from './link-targets.ts';

/** The files that content calls by their names. */
export type Files = Pick<Known, 'art' | 'photos' | 'sounds' | 'terms' | 'videos'>;

const lists = { art: 'art', photo: 'photos', sound: 'sounds', video: 'videos' } as const;

/** What there is beside a file that its words may be wrong about. */
export interface Surroundings {
  ledger: Ledger;
  pictures: Files;
  pages: ReadonlyMap<string, LinkTarget>;
  /** Some story cannot be read. */
  unread: boolean;
  counts: Counts | undefined;
  known: Names | undefined;
  wordings: readonly Wording[];
}

/**
 * A digest of what a file is held against in which nothing is wrong: as long as that is the same, and the file,
 * nothing can have become wrong. Where something is wrong, the rest of the ledger and of the site matter as well, for
 * what may be meant.
 */
export const heldAgainst = remembered(
  digestOfAll,
  (_, entry, { counts, known, ledger, pages, pictures, unread, wordings }) => [
    ...concernsOf(entry, ledger),
    idsFor(entry.file, ledger) === undefined,
    counts,
    pages,
    pictures,
    unread,
    known,
    wordings,
  ],
);

function digestOfAll(entry: ContentFile, surroundings: Surroundings): string {
  const { counts, known, ledger, pages, pictures, unread, wordings } = surroundings;
  const { file, source, story } = entry;
  const ids = idsFor(file, ledger);
  const names = namesIn(entry).map(({ kind, name }) => {
    if (kind === 'figure') return [ids === undefined || ids.has(name), ledger.byId.has(name)];
    return pictures[lists[kind]].includes(name);
  });
  const targets = (entry.gist?.links ?? linksIn(entry.tree)).map((link) =>
    targetAt(pages, link.replace(/[?#].*$/, '')),
  );
  const own = story && pages.get(storyPath(story.slug));
  const unseen = isUnseen(entry, pages);
  const counted = file === siteFile || isText(file) || source.includes('<Counts');
  return digestOf([
    [
      names,
      targets,
      own && digestOfPage(own),
      unseen,
      unread,
      counts === undefined,
      counted && counts ? [...counts] : [],
      known && digestOfPart(known),
      digestOfPart(wordings),
      source.includes('<Term') ? (pictures.terms ?? null) : [],
    ],
    ...basisOf(entry, ledger).map(digestOfPart),
  ]);
}

/** Whether readers do not see it yet. */
export function isUnseen({ file, story }: ContentFile, pages: Surroundings['pages']): boolean {
  const own = story && pages.get(storyPath(story.slug));
  return Boolean(own?.unpublished ?? pages.get('/voices/')?.hidden?.has(nameOf(file)));
}

function targetAt(pages: Surroundings['pages'], path: string) {
  const page = path.startsWith('/') ? pages.get(path) : undefined;
  return page ? digestOfPage(page) : null;
}

/** Many files are held against the same figures, and lead to the same pages. */
const digestOfPage = remembered((page: LinkTarget) => digestOf([{ ...page, hidden: [...(page.hidden ?? [])] }]));
const digestOfPart = remembered((part: object) => digestOf([part]));
