import {
  chartsFile,
  figuresFile,
  isEntry,
  nameOf,
  scenesFile,
  sharedFigures,
  siteFile,
  spreadFile,
} from '../../lib/content-folder.ts';
import { nearest } from '../../lib/nearest.ts';
import { isText } from './misplaced.ts';

/** What may have figures of its own, beside stories, voices and pages. */
const alone = [siteFile, scenesFile, chartsFile, spreadFile];

/** The texts that may have figures of their own, by their names. @param names every file of the content */
export function textsByName(names: readonly string[]): Map<string, string[]> {
  return Map.groupBy(
    names.filter((file) => isEntry(file) || isText(file) || alone.includes(file)),
    nameOf,
  );
}

/** The file of the ledger that one with a wrong name or place was probably meant to be. */
export function meantBy(file: string, texts: ReadonlyMap<string, unknown>): string | undefined {
  const name = nameOf(file);
  if (file === sharedFigures || (texts.has(name) && file === figuresFile(name))) return undefined;
  const meant = texts.has(name) ? name : nearest(name, [...texts.keys()]);
  return meant && figuresFile(meant);
}
