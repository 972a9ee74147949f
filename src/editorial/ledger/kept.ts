import { existsSync, globSync } from 'node:fs';
import { codeVersion } from '../../lib/code-version.ts';
import { figuresFile, figuresFolder, sharedFigures } from '../../lib/content-folder.ts';
import { keptData } from '../../lib/kept.ts';
import { keptFile } from '../../lib/kept-file.ts';
import type { Figure } from '../schemas/figure.ts';
import { yamlIn } from '../source/read-yaml.ts';
import { exampleFigures } from './examples.ts';
import { ledgerSchema } from './ledger.ts';
import type { Reach } from './match.ts';

const none: readonly Figure[] = [];
const readers = new Map<string, () => readonly Figure[]>();
const reading = codeVersion('editorial/ledger/kept.ts');

/** The figures of one file, read again when it has changed; of a file that is not there, none. */
function figuresIn(file: string): readonly Figure[] {
  if (!existsSync(file)) return none;
  const read = readers.get(file) ?? keptFile(file, (text) => figuresOf(file, text));
  readers.set(file, read);
  return read();
}

/** What a text says once is known of it in the next build, whose pages and whose compiler ask each for themselves. */
function figuresOf(file: string, text: string): readonly Figure[] {
  return keptData('figures', [text, reading], () => yamlIn(file, text, ledgerSchema));
}

/** Every figure of the site, by the file that it stands in: first what all share. */
export function readLedger(): Map<string, readonly Figure[]> {
  const own = globSync('*.yaml', { cwd: figuresFolder }).map((name) => `${figuresFolder}/${name}`);
  return new Map([sharedFigures, ...own.sort()].map((file) => [file, figuresIn(file)]));
}

/** The figures that a text may mean by a wording. @param name the text's, without its ending */
export function reachOf(name: string): Reach {
  return [figuresIn(figuresFile(name)), figuresIn(sharedFigures)];
}

/** Where each figure was when last all files were read: to find one, that file alone is read again. */
let places: ReadonlyMap<string, string> = new Map();

function find(id: string): Figure | undefined {
  const at = (file: string | undefined) => file && figuresIn(file).find((figure) => figure.id === id);
  const found = at(places.get(id)) || exampleFigures().find((figure) => figure.id === id);
  if (found) return found;
  places = new Map([...readLedger()].flatMap(([file, figures]) => figures.map((figure) => [figure.id, file])));
  return at(places.get(id)) || undefined;
}

/**
 * The figures with these ids, in the order given. The gallery's stand in its examples.
 * @throws when the ledger lacks one of them
 */
export function figuresById(ids: readonly string[]): Figure[] {
  const found = ids.map((id) => [id, find(id)] as const);
  const unknown = found.flatMap(([id, figure]) => (figure ? [] : id));
  if (unknown.length > 0) throw new Error(`数字总账 ${figuresFolder}/ 里没有：${unknown.join('、')}`);
  return found.flatMap(([, figure]) => figure ?? []);
}
