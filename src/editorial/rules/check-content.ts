import { artAmong, contentFolder, isEntry, isStory, photosAmong } from '../../lib/content-folder.ts';
import { storyPath } from '../../lib/paths.ts';
import type { RuleId } from '../../lib/rule-id.ts';
import { type Content, type ContentFile, readContent } from '../content/content.ts';
import { countsOf, heldBy } from '../content/counts.ts';
import { idsFor } from '../content/scope.ts';
import type { Known } from '../source/contract.ts';
import { inOrder, type Problem } from '../source/problem.ts';
import { safely } from '../source/safely.ts';
import { checkBody } from './body.ts';
import { checkCharacters } from './characters.ts';
import { checkChosen } from './chosen.ts';
import { checkCopy } from './copy.ts';
import { checkCounts } from './counts.ts';
import { checkEntries } from './entries.ts';
import { checkLedger } from './ledger.ts';
import { linkTargets } from './link-targets.ts';
import { checkDrawings, checkPhotos } from './pictures.ts';
import { sameSlug, unknownNames, unusedFigures, unusedPictures } from './references.ts';
import { checkFigures } from './uncovered.ts';
import { wrongShapes } from './wide-pictures.ts';

/**
 * Finds every mistake of every file in `content/`, apart from what takes time: see `problemsIn`.
 * @param root the folder that holds `content/`
 * @param now decides which stories are public
 */
export function checkContent(root: string, now = new Date()): Problem[] {
  return inOrder(found(root, readContent(root), now));
}

/** Finds every mistake of every file in `content/`, of the photographs as well: what a command asks that builds, checks or shows. */
export async function problemsIn(root: string, now = new Date()): Promise<Problem[]> {
  const read = readContent(root);
  return inOrder([...found(root, read, now), ...(await checkPhotos(root, read.content.names))]);
}

function found(root: string, { content, problems }: ReturnType<typeof readContent>, now: Date): Problem[] {
  return saidOnce([
    ...problems,
    ...checkDrawings(root, content.names),
    ...safely(contentFolder, () => between(root, content, now, problems.length === 0)),
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

/** What is wrong in files that could be read. @param all whether every file could */
function between(root: string, content: Content, now: Date, all: boolean): Problem[] {
  const { files, ledger } = content;
  const known = knownTo(content);
  const pages = linkTargets(content, now);
  const read = new Set(files.flatMap(({ file, story }) => (story ? file : [])));
  const unread = content.names.some((name) => isStory(name) && isEntry(name) && !read.has(name));
  const inEach = (check: (file: ContentFile) => Problem[]) =>
    files.flatMap((file) => safely(file.file, () => check(file)));
  const problems = [
    ...inEach(({ file, source, story, tree }) => {
      const own = story && pages.get(storyPath(story.slug));
      return tree ? checkBody(file, source, tree, known(file), { pages, own, unread }) : [];
    }),
    ...checkLedger(content),
    ...checkEntries(content),
    ...checkChosen(content, unread, now),
    ...sameSlug(files),
    ...inEach((file) => unknownNames(file, known(file.file))),
    ...inEach((file) => wrongShapes(root, file, content)),
  ];
  // What an unreadable file would have used is not unused.
  if (all && problems.length === 0) problems.push(...unusedFigures(content), ...unusedPictures(content, known('')));
  const { site } = content;
  const counts = site && countsOf(heldBy(content, now), site.sections);
  return [
    ...problems,
    ...inEach((file) => [
      ...checkFigures(file, ledger),
      ...checkCopy(file),
      ...checkCharacters(file),
      ...(counts ? checkCounts(file, counts) : []),
    ]),
  ];
}

/** What each text may refer to. */
function knownTo({ ledger, names }: Content): (file: string) => Known {
  const pictures = { art: artAmong(names), photos: photosAmong(names) };
  return (file) => ({ ids: idsFor(file, ledger), figures: ledger.byId, ...pictures });
}
