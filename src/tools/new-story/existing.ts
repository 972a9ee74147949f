import { isSeq } from 'yaml';
import { readContent } from '../../editorial/content/content.ts';
import { artAmong, isStory, nameOf } from '../../lib/content-folder.ts';

/** What a new story must keep clear of, and what it may use. */
export interface Existing {
  /** Every slug that leads somewhere, now or from before, and every file name; with the file whose it is. */
  slugs: ReadonlyMap<string, string>;
  nextOrder: number;
  /** The names of the drawings. */
  art: readonly string[];
}

/** Looks through the stories, those with mistakes as well. @param root the folder that holds `content/` */
export function readExisting(root: string): Existing {
  const { files, names } = readContent(root).content;
  const stories = files.filter(({ file }) => isStory(file));
  const slugs = new Map<string, string>();
  for (const file of names.filter(isStory)) {
    slugs.set(nameOf(file), file);
  }
  for (const { document, file } of stories) {
    const formerly = document?.get('formerly');
    const old = isSeq(formerly) ? formerly.toJSON() : [];
    for (const slug of [document?.get('slug'), ...old]) if (typeof slug === 'string') slugs.set(slug, file);
  }
  const orders = stories.map(({ document }) => document?.get('order')).filter((order) => typeof order === 'number');
  return {
    slugs,
    nextOrder: Math.max(0, ...orders) + 1,
    art: artAmong(names),
  };
}
