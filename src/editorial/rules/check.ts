import { basename } from 'node:path';
import { storyPath } from '../../lib/links.ts';
import { artShown } from '../content/art-shown.ts';
import { type Content, type ContentFile, readContent } from '../content/content.ts';
import type { Known } from '../source/contract.ts';
import { inOrder, type Problem } from '../source/problem.ts';
import { safely } from '../source/safely.ts';
import { checkBody } from './body.ts';
import { checkCharacters } from './characters.ts';
import { checkCopy } from './copy.ts';
import { checkFigures } from './figures.ts';
import { pagesOf } from './pages.ts';
import { missingPictures, sameSlug, unknownInFrontmatter, unusedFigures, unusedPictures } from './references.ts';

/**
 * Finds every mistake of every file in `content/`.
 * @param root the folder that holds `content/`
 * @param now decides which stories are public
 */
export function checkContent(root: string, now = new Date()): Problem[] {
  const { content, problems } = readContent(root);
  problems.push(...safely('content', () => between(content, now, problems.length === 0)));
  return inOrder(problems);
}

/** What is wrong in files that could be read. @param all whether every file could */
function between(content: Content, now: Date, all: boolean): Problem[] {
  const { files, ledger } = content;
  const known = knownOf(content);
  const pages = pagesOf(content, now);
  const unread = content.names.some(
    (name) => isStory(name) && !files.some(({ file, story }) => file === name && story),
  );
  const inEach = (check: (file: ContentFile) => Problem[]) =>
    files.flatMap((file) => safely(file.file, () => check(file)));
  const problems = [
    ...inEach(({ file, source, story, tree }) => {
      const own = story && pages.get(storyPath(story.slug));
      return tree ? checkBody(file, source, tree, known, { pages, own, unread }) : [];
    }),
    ...sameSlug(files),
    ...inEach((file) => unknownInFrontmatter(file, known)),
    ...missingPictures(content, known),
  ];
  // What an unreadable file would have used is not unused.
  if (all && problems.length === 0) {
    const shown = artShown({
      scenes: content.scenes,
      stories: files.flatMap(({ story }) => story ?? []),
      bodies: files.map(({ source }) => source),
    });
    problems.push(...unusedFigures(content), ...unusedPictures(content, known, shown));
  }
  return [
    ...problems,
    ...inEach((file) => [...(ledger ? checkFigures(file, ledger) : []), ...checkCopy(file), ...checkCharacters(file)]),
  ];
}

function isStory(name: string): boolean {
  return /^content\/stories\/[^/]+\.mdx$/.test(name);
}

function knownOf({ files, ledger, names }: Content): Known {
  const source = files.find(({ file }) => file === 'content/figures.yaml')?.source;
  return {
    // By their lines: one mistake in the ledger must not make every figure unknown.
    ids: source === undefined ? undefined : [...source.matchAll(/^- id: *([^\s#]+)/gm)].map(([, id]) => id ?? ''),
    ledger: ledger ?? [],
    art: names.filter((name) => /^content\/art\/.*\.svg$/.test(name)).map((name) => basename(name, '.svg')),
    photos: names.filter((name) => /^content\/photos\//.test(name)).map((name) => basename(name)),
  };
}
