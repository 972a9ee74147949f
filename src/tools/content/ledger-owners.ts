import type { Content } from '../../editorial/content/content.ts';
import { toldInFile } from '../../editorial/content/gist.ts';
import { operandsOf } from '../../editorial/ledger/derivation.ts';
import { figuresUsed } from '../../editorial/ledger/usage.ts';
import type { Figure } from '../../editorial/schemas/figure.ts';
import { isLedger, isVoice, ownFigures } from '../../lib/content-folder.ts';

/**
 * The file that each figure of a ledger belongs in, by its id: that of the one text that uses it. One that several
 * use, or none, has none. What stands in a derivation alone goes with what is derived from it.
 */
export function ownersOf({ files }: Content, ledger: readonly Figure[]): Map<string, string> {
  const users = new Map<string, Set<string>>();
  const use = (id: string, file: string) => users.set(id, (users.get(id) ?? new Set()).add(file));
  const ofVoices = files.filter(({ file }) => isVoice(file)).flatMap(({ facts }) => facts ?? []);
  const texts = files.filter(({ file }) => !isLedger(file));
  for (const text of texts) {
    const reach = byFacts(ledger, isVoice(text.file) ? ofVoices : text.facts);
    for (const id of figuresUsed(toldInFile(text), [reach])) use(id, text.file);
  }
  // The last first: what it is derived from may be derived itself.
  for (const { derivation = '', id } of [...ledger].reverse()) {
    for (const operand of operandsOf(derivation)) {
      if (!users.has(operand)) for (const file of users.get(id) ?? []) use(operand, file);
    }
  }
  const alone = (file: string) => texts.filter((text) => ownFigures(text.file) === ownFigures(file)).length === 1;
  return new Map(
    [...users].flatMap(([id, [file, ...others]]) =>
      file && others.length === 0 && alone(file) ? [[id, ownFigures(file)] as const] : [],
    ),
  );
}

/** While the ledger was one file, a text meant the figures whose facts it told, and those from documents. */
function byFacts(ledger: readonly Figure[], facts: readonly string[] | undefined): readonly Figure[] {
  return facts ? ledger.filter(({ source }) => typeof source !== 'string' || facts.includes(source)) : ledger;
}
