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
  /** The drawing that is lent to a story until it has one of its own: the first story's. */
  lent: string;
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
  const ordered = stories.flatMap(({ document }) => {
    const order = document?.get('order');
    return typeof order === 'number' ? [{ order, drawing: document?.getIn(['cover', 'art']) }] : [];
  });
  const art = artAmong(names);
  const [first] = ordered.sort((a, b) => a.order - b.order);
  return {
    slugs,
    nextOrder: Math.max(0, ...ordered.map(({ order }) => order)) + 1,
    art,
    lent: art.find((name) => name === first?.drawing) ?? art[0] ?? 'cover',
  };
}
