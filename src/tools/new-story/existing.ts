import { isSeq } from 'yaml';
import { readContent } from '../../editorial/content/content.ts';
import { requiredFor } from '../../editorial/reviews/stages.ts';
import type { Kind } from '../../editorial/schemas/kind.ts';
import type { Stage } from '../../editorial/schemas/review.ts';
import { artAmong, isStory, nameOf } from '../../lib/content-folder.ts';

/** What a new story must keep clear of, and what it may use. */
export interface Existing {
  /** Every slug that leads somewhere, now or from before, and every file name; with the file whose it is. */
  slugs: ReadonlyMap<string, string>;
  nextOrder: number;
  /** The kinds that it may be of. */
  kinds: readonly Kind[];
  /** Who has to read one of a kind before it is published. */
  stages: (kind: Kind['name']) => readonly Stage[];
  /** The names of the drawings. */
  art: readonly string[];
  /** The one that is lent to a story until it has one of its own: the first story's, where there is one. */
  lent: string | undefined;
}

/** Looks through the stories, those with mistakes as well. @param root the folder that holds `content/` */
export function readExisting(root: string): Existing {
  const { files, names, site } = readContent(root).content;
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
  const ordered = stories
    .map(({ document }) => ({ order: document?.get('order'), art: document?.getIn(['cover', 'art']) }))
    .filter((story): story is { order: number; art: unknown } => typeof story.order === 'number')
    .sort((a, b) => a.order - b.order);
  const art = artAmong(names);
  return {
    slugs,
    nextOrder: (ordered.at(-1)?.order ?? 0) + 1,
    kinds: site?.kinds ?? [],
    stages: (kind) => (site ? requiredFor(site, kind) : []),
    art,
    lent: ordered.map((story) => String(story.art)).find((name) => art.includes(name)) ?? art[0],
  };
}
