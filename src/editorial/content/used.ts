import { isLedger } from '../../lib/content-folder.ts';
import { figuresUsed } from '../ledger/usage.ts';
import { type Telling, toldIn } from '../source/told.ts';
import type { Content, ContentFile } from './content.ts';
import { namedBy, reachIn } from './scope.ts';

/** The ids of the figures that these files name or write out. */
export function usedFigures({ files, ledger }: Content): Set<string> {
  const texts = files.filter(({ file }) => !isLedger(file));
  return new Set(texts.flatMap((text) => [...figuresUsed(toldInFile(text), reachIn(ledger, text.file))]));
}

/** All that a file tells: its fields, and its body. */
export function toldInFile(file: ContentFile): Telling[] {
  const { document, passages, source, tree } = file;
  return [
    ...namedBy(file).map((id) => ({ id })),
    ...(document ? passages.map(({ text }) => ({ text })) : []),
    ...(tree ? toldIn(tree, source) : []),
  ];
}
