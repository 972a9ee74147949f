import { contentFolder, filesAmong, isEntry, isStory } from '../../lib/content-folder.ts';
import { storyPath } from '../../lib/paths.ts';
import { remembered } from '../../lib/remembered.ts';
import type { RuleId } from '../../lib/rule-id.ts';
import { type Content, readContent } from '../content/content.ts';
import { countsOf, heldBy } from '../content/counts.ts';
import type { Memory } from '../content/memory.ts';
import type { ContentFile } from '../content/reading.ts';
import { figuresNamed, idsFor } from '../content/scope.ts';
import { openShelf, type Shelf } from '../content/shelf.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { Known } from '../source/contract.ts';
import { inOrder, type Problem } from '../source/problem.ts';
import { safely } from '../source/safely.ts';
import { checkBody } from './body.ts';
import { checkCharacters } from './characters.ts';
import { checkChosen } from './chosen.ts';
import { checkCopy } from './copy.ts';
import { checkCounts } from './counts.ts';
import { checkEntries } from './entries.ts';
import { type Files, heldAgainst, isUnseen, type Surroundings } from './held-against.ts';
import { checkKinds } from './kinds.ts';
import { checkLedger } from './ledger.ts';
import { type LinkTarget, linkTargets } from './link-targets.ts';
import { checkNames } from './names/check.ts';
import { checkNameList } from './names/list.ts';
import { checkCrops, shownTwice } from './photos.ts';
import { checkDrawings, checkPhotos } from './pictures.ts';
import { checkRecordings } from './recordings.ts';
import { sameSlug, unknownNames, unusedFigures, unusedPictures } from './references.ts';
import { checkReviews } from './reviews.ts';
import { checkTerms, unusedTerms } from './terms.ts';
import { checkFigures } from './uncovered.ts';
import { checkVideos } from './videos.ts';
import { wrongShapes } from './wide-pictures.ts';
import { checkWording } from './wording/check.ts';
import { checkWordings } from './wording/list.ts';

/**
 * Finds every mistake of every file in `content/`, apart from what takes time: see `problemsIn`.
 * @param root the folder that holds `content/`
 * @param now decides which stories are public
 */
export function checkContent(root: string, now = new Date()): Problem[] {
  const shelf = openShelf();
  return inOrder(found(root, readContent(root, shelf), now, shelf));
}

/**
 * Finds every mistake of every file in `content/`, of the photographs, recordings and videos as well: what a command asks that builds,
 * checks or shows.
 * @param shelf of who asks again after each edit: only what has been edited is read and checked again, and what is held
 * against it
 */
export async function problemsIn(root: string, shelf = openShelf()): Promise<Problem[]> {
  const read = readContent(root, shelf);
  const problems = [
    ...found(root, read, new Date(), shelf),
    ...(await checkPhotos(root, read.content.names)),
    ...(await checkCrops(root, read.content)),
    ...(await checkRecordings(root, read.content)),
    ...(await checkVideos(root, read.content)),
  ];
  return inOrder(problems);
}

function found(root: string, read: ReturnType<typeof readContent>, now: Date, shelf: Shelf): Problem[] {
  const { content, problems } = read;
  return saidOnce([
    ...problems,
    ...checkDrawings(root, content.names),
    ...safely(contentFolder, () => between(root, content, now, { all: problems.length === 0, shelf })),
  ]);
}

/**
 * Of a value that is refused it is no news that it is unfinished; of one to be mended by itself, that it is refused.
 * 23年8月 is a year to be written out, and no figure.
 */
function saidOnce(problems: readonly Problem[]): Problem[] {
  const place = ({ field, file, line }: Problem) => [file, line, field].join(' ');
  const byPlace = Map.groupBy(problems, place);
  const told = (problem: Problem, is: (other: Problem) => boolean) => Boolean(byPlace.get(place(problem))?.some(is));
  return problems.filter((problem) => {
    if (problem.rule === 'placeholder')
      return problem.field === undefined || !told(problem, ({ rule }) => refusals.has(rule));
    const better = outdone[problem.rule];
    return !better || !told(problem, ({ column, rule }) => rule === better && column === problem.column);
  });
}

/** Rules, and those that say more of the same characters. */
const outdone: Partial<Record<RuleId, RuleId>> = {
  'yaml-full-width': 'full-width-digits',
  'figure-unregistered': 'short-year',
};
const refusals: ReadonlySet<RuleId> = new Set(['field-form', 'field-number', 'date-form']);

/** Copy, and what nobody would see, are judged by a file alone; a body in which nothing is wrong, by what it names. */
const copyIn = remembered(checkCopy);
const charactersIn = remembered(checkCharacters);
const countsIn = remembered(checkCounts);
const wordingIn = remembered(checkWording);
const namesIn = remembered(checkNames);
const bodyIn = remembered(inBody, (problems, entry, ledger, pictures, pages, unread) =>
  problems.length === 0
    ? [idsFor(entry.file, ledger) === undefined, pictures, pages, unread, ...figuresNamed(entry, ledger)]
    : [ledger, pictures, pages, unread],
);

/**
 * What is wrong in files that could be read.
 * @param all whether every file could
 */
function between(root: string, content: Content, now: Date, { all, shelf }: { all: boolean; shelf: Shelf }): Problem[] {
  const { files, known, ledger, wordings } = content;
  const pictures = shelf.settled('pictures', {
    ...filesAmong(content.names),
    terms: content.terms?.flatMap(({ forms, term }) => [term, ...forms]),
  });
  const pages = shelf.settled('pages', linkTargets(content, now));
  const read = new Set(files.flatMap(({ file, story }) => (story ? file : [])));
  const unread = content.names.some((name) => isStory(name) && isEntry(name) && !read.has(name));
  const { site } = content;
  const counts = site && shelf.settled('counts', countsOf(heldBy(content, now), site));
  const suspects = suspectsAmong(content, { ledger, pictures, pages, unread, counts, known, wordings }, shelf.memory);
  const among = (some: readonly ContentFile[], check: (file: ContentFile) => Problem[]) =>
    some.flatMap((file) => safely(file.file, () => check(file)));
  const body = among(suspects.files, (file) => bodyIn(file, ledger, pictures, pages, unread));
  const problems = [
    ...body,
    ...checkLedger(content),
    ...checkEntries(content),
    ...checkKinds(content),
    ...checkChosen(content, unread, now),
    ...checkWordings(files, wordings),
    ...checkNameList(files, known),
    ...checkTerms(content),
    ...checkReviews(root, content, now),
    ...sameSlug(files),
    ...shownTwice(files),
    ...among(files, (file) => unknownNames(file, knownTo(file, ledger, pictures))),
    ...among(files, (file) => wrongShapes(root, file, content)),
  ];
  // What an unreadable file would have used is not unused.
  if (all && problems.length === 0) {
    problems.push(...unusedFigures(content), ...unusedPictures(content, pictures), ...unusedTerms(content));
  }
  const words = among(suspects.files, (file) => [
    ...checkFigures(file, ledger),
    ...copyIn(file),
    ...charactersIn(file),
    ...(counts ? countsIn(file, counts) : []),
    ...wordingIn(file, wordings),
    ...(known ? namesIn(file, known) : []),
  ]);
  suspects.clear([...body, ...words]);
  return [...problems, ...words];
}

/** The files in which something may be wrong, for all that earlier checks know. */
function suspectsAmong({ files }: Content, surroundings: Surroundings, memory: Memory | undefined) {
  if (!memory) return { files, clear: () => {} };
  const against = new Map(files.map((file) => [file, heldAgainst(file, surroundings)]));
  const suspects = files.filter((file) => !memory.isGood(file.file, against.get(file) ?? ''));
  return {
    files: suspects,
    /** Says what was wrong in them, so that the others are known to be right. */
    clear(problems: readonly Problem[]) {
      const bad = new Set(problems.map(({ file }) => file));
      for (const file of suspects) if (!bad.has(file.file)) memory.praise(file.file, against.get(file) ?? '');
    },
  };
}

function inBody(
  entry: ContentFile,
  ledger: Ledger,
  pictures: Files,
  pages: ReadonlyMap<string, LinkTarget>,
  unread: boolean,
): Problem[] {
  const { file, source, story, tree } = entry;
  const own = story && pages.get(storyPath(story.slug));
  const unseen = isUnseen(entry, pages);
  return tree ? checkBody(file, source, tree, knownTo(entry, ledger, pictures), { pages, own, unseen, unread }) : [];
}

/** What a text may refer to. */
function knownTo({ file }: ContentFile, ledger: Ledger, pictures: Files): Known {
  return { ids: idsFor(file, ledger), figures: ledger.byId, ...pictures };
}
