import { z } from 'astro/zod';
import {
  chartsFile,
  contentFolder,
  formerLedger,
  isEntry,
  namesFile,
  reviewsFile,
  scenesFile,
  siteFile,
  spreadFile,
  termsFile,
  textFile,
  wordingFile,
} from '../../lib/content-folder.ts';
import { remembered } from '../../lib/remembered.ts';
import { type Ledger, type LedgerPart, ledgerOf, ledgerSchema } from '../ledger/ledger.ts';
import { type Names, namesSchema } from '../schemas/name-list.ts';
import { type Review, reviewsSchema } from '../schemas/review.ts';
import { type Scene, sceneSchema } from '../schemas/scene.ts';
import { type Site, siteSchema } from '../schemas/site.ts';
import { type Term, termsSchema } from '../schemas/term.ts';
import { type Wording, wordingsSchema } from '../schemas/wording.ts';
import type { Problem } from '../source/problem.ts';
import { safely } from '../source/safely.ts';
import { readSource } from '../source/text-file.ts';
import { gistOf, recalled } from './gist.ts';
import { idsAnyway, isPart, meantParts } from './ledger-parts.ts';
import type { Memory } from './memory.ts';
import { isText, misplaced } from './misplaced.ts';
import { namesIn } from './names.ts';
import { type ContentFile, type Reading, readEntry, readText, readYaml } from './reading.ts';
import { openShelf, type Shelf } from './shelf.ts';

export interface Content {
  /** Every file there is, from the root: `content/stories/a.mdx`. */
  names: string[];
  files: ContentFile[];
  ledger: Ledger;
  scenes: readonly Scene[];
  /** Nothing while they cannot be read. */
  terms: readonly Term[] | undefined;
  /** Who has read what; nothing while it cannot be read. */
  reviews: readonly Review[] | undefined;
  site: Site | undefined;
  /** What texts are held against, where the report brings it along. */
  known: Names | undefined;
  wordings: readonly Wording[];
}

/** One and the same, so that nothing is held against it anew. */
const none: readonly never[] = [];

const ledgerFrom = remembered(ledgerOf);

/** Reads a file, unless its gist is known. */
function remembering<Made extends Reading>(
  memory: Memory | undefined,
  file: string,
  source: string,
  make: (file: string, source: string) => Made,
): Made {
  const known = memory?.gist(file, source);
  if (known) return recalled(file, source, known, () => make(file, source)) as Made;
  const made = make(file, source);
  const gist = memory && made.problems.length === 0 ? gistOf(made) : undefined;
  if (gist) memory?.learn(file, source, gist);
  return made;
}

/**
 * Reads all of `content/`, and says what cannot be read; a file that cannot keeps no other from being read.
 * @param root the folder that holds `content/`
 * @param shelf what earlier readings of the same content have left
 */
export function readContent(root: string, shelf: Shelf = openShelf()): { content: Content; problems: Problem[] } {
  const { names, problems } = namesIn(root, contentFolder);
  names.sort();
  problems.push(...names.flatMap(misplaced));
  const present = new Set(names);
  const files: ContentFile[] = [];
  const read = <Made extends Reading>(file: string, make: (file: string, source: string) => Made): Made | undefined => {
    let made: Made | undefined;
    const found = safely(file, () => {
      if (!present.has(file)) {
        return [{ file, line: 1, column: 1, rule: 'file-missing', what: '少了这个文件', mend: '从上一个版本里取回来' }];
      }
      const { problems: refused, text } = readSource(root, file);
      if (text === undefined) return refused;
      made = shelf.made(file, text, () => remembering(shelf.memory, file, text, make));
      if (made.as) files.push(made.as);
      return made.problems;
    });
    problems.push(...found);
    return made;
  };
  const yaml = <Schema extends z.ZodType>(file: string, schema: Schema) =>
    read(file, (name, source) => readYaml(name, source, schema))?.data;

  const parts = names.filter(isPart).map((file): LedgerPart => {
    const read = file === formerLedger ? undefined : yaml(file, ledgerSchema);
    const figures = read && shelf.settledEach(file, read);
    return { file, figures, seen: figures ? { ids: figures.map(({ id }) => id), all: true } : idsAnyway(root, file) };
  });
  const scenes = yaml(scenesFile, z.array(sceneSchema)) ?? [];
  const site = yaml(siteFile, siteSchema);
  const known = present.has(namesFile) ? yaml(namesFile, namesSchema) : undefined;
  const wordings = (present.has(wordingFile) && yaml(wordingFile, wordingsSchema)) || none;
  const reviews = present.has(reviewsFile) ? yaml(reviewsFile, reviewsSchema) : [];
  const terms = present.has(termsFile) ? yaml(termsFile, termsSchema) : [];

  for (const file of names.filter(isEntry)) read(file, readEntry);
  const texts = [textFile('about'), chartsFile, ...names.filter((file) => file === spreadFile || isText(file))];
  for (const file of new Set(texts)) read(file, readText);
  const allParts = shelf.settled('parts', [...parts, ...meantParts(root, names)]);
  const lists = { scenes, site, terms, reviews, known, wordings };
  return { content: { names, files, ledger: ledgerFrom(allParts), ...lists }, problems };
}
