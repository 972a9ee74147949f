import { figuresInReach } from '../ledger/match.ts';
import { figuresUsed } from '../ledger/usage.ts';
import type { Content } from './content.ts';

/** The ids of the figures that these files name or write out. */
export function usedFigures({ files, ledger = [], site }: Content): Set<string> {
  // The voices stand on one page, and may speak of each other's facts.
  const ofVoices = files.filter(({ file }) => file.startsWith('content/voices/')).flatMap(({ facts }) => facts ?? []);
  return new Set([
    ...(site?.headlineFigures ?? []),
    ...files
      .filter(({ file }) => file !== 'content/figures.yaml')
      .flatMap(({ facts, file, source, story }) => [
        ...(story?.keyFigures ?? []),
        ...figuresUsed(source, ledger, figuresInReach(ledger, file.startsWith('content/voices/') ? ofVoices : facts)),
      ]),
  ]);
}
