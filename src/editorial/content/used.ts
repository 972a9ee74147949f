import { isLedger } from '../../lib/content-folder.ts';
import { remembered } from '../../lib/remembered.ts';
import type { Reach } from '../ledger/match.ts';
import { figuresUsed } from '../ledger/usage.ts';
import { concernOf } from './concern.ts';
import type { Content } from './content.ts';
import { toldInFile } from './gist.ts';
import type { ContentFile } from './reading.ts';
import { reachIn } from './scope.ts';

/** The ids of the figures that these files name or write out. */
export function usedFigures({ files, ledger }: Pick<Content, 'files' | 'ledger'>): Set<string> {
  const texts = files.filter(({ file }) => !isLedger(file));
  return new Set(texts.flatMap((text) => [...usedIn(text, ...reachIn(ledger, text.file))]));
}

const usedIn = remembered(
  (file: ContentFile, ...reach: Reach) => figuresUsed(toldInFile(file), reach),
  (_, file, ...reach) => reach.map((figures, turn) => concernOf(file, turn, figures)),
);
