import { digestOf } from '../../lib/kept.ts';
import { anchorsIn, linksIn } from '../source/anchors.ts';
import { keyOf, linesOfBody } from '../source/proof-lines.ts';
import { type Telling, toldIn } from '../source/told.ts';
import { wordsOf } from './concern.ts';
import type { ContentFile, Gist, OfItself, Reading } from './reading.ts';
import { namedBy, namesIn } from './scope.ts';

/** @param reading of a file that is right */
export function gistOf({ as, data }: Reading & { data?: unknown }): Gist | undefined {
  if (!as) return undefined;
  return {
    ...ofItself(as),
    names: namesIn(as),
    told: toldInFile(as),
    words: wordsOf(as),
    body: digestOfBody(as),
    anchors: anchorsIn(as.tree),
    links: linksIn(as.tree),
    data,
  };
}

/** A file of which an earlier check has kept the gist. @param read reads it whole */
export function recalled(file: string, source: string, gist: Gist, read: () => Reading): Reading & { data?: unknown } {
  let whole: ContentFile | undefined;
  const all = (): ContentFile => {
    whole ??= read().as as ContentFile;
    return whole;
  };
  const as: ContentFile = {
    file,
    source,
    gist,
    ...ofItself(gist),
    get document() {
      return all().document;
    },
    get tree() {
      return all().tree;
    },
    get fields() {
      return all().fields;
    },
    get passages() {
      return all().passages;
    },
  };
  return { as, data: gist.data, problems: [] };
}

/** What a file says of itself. */
function ofItself({ draft, facts, named, order, story, voice }: OfItself): OfItself {
  return { draft, facts, named, order, story, voice };
}

/** All that a file tells: its fields, and its body. */
export function toldInFile(file: ContentFile): readonly Telling[] {
  if (file.gist) return file.gist.told;
  const { document, passages, source, tree } = file;
  return [
    ...namedBy(file).map((id) => ({ id })),
    ...(document ? passages.map(({ text }) => ({ text })) : []),
    ...(tree ? toldIn(tree, source) : []),
  ];
}

/** By it all that a body says and shows is known to be the same. */
export function digestOfBody({ gist, tree }: ContentFile): string {
  if (gist) return gist.body;
  return digestOf([tree ? linesOfBody(tree).map(keyOf) : []]);
}
