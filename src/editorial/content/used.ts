import { isVoice, ledgerFile } from '../../lib/content-folder.ts';
import { figuresInReach } from '../ledger/match.ts';
import { figuresUsed } from '../ledger/usage.ts';
import { type Telling, toldIn } from '../source/told.ts';
import type { Content, ContentFile } from './content.ts';

/** The ids of the figures that these files name or write out. */
export function usedFigures({ files, ledger = [] }: Content): Set<string> {
  // The voices stand on one page, and may speak of each other's facts.
  const ofVoices = files.filter(({ file }) => isVoice(file)).flatMap(({ facts }) => facts ?? []);
  const used = files
    .filter(({ file }) => file !== ledgerFile)
    .flatMap((file) => {
      const reach = figuresInReach(ledger, isVoice(file.file) ? ofVoices : file.facts);
      return [...figuresUsed(toldInFile(file), ledger, reach)];
    });
  return new Set(used);
}

/** All that a file tells: its fields, and its body. */
function toldInFile({ document, named, passages, source, tree }: ContentFile): Telling[] {
  return [
    ...named.flatMap(({ kind, name }) => (kind === 'figure' ? { id: name } : [])),
    ...(document ? passages.map(({ text }) => ({ text })) : []),
    ...(tree ? toldIn(tree, source) : []),
  ];
}
