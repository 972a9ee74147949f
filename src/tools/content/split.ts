import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { readContent } from '../../editorial/content/content.ts';
import { ledgerSchema } from '../../editorial/ledger/ledger.ts';
import type { Figure } from '../../editorial/schemas/figure.ts';
import { asText } from '../../editorial/source/problem.ts';
import { readSource } from '../../editorial/source/text-file.ts';
import { checkYaml } from '../../editorial/source/yaml.ts';
import { figuresFolder, formerLedger, sharedFigures } from '../../lib/content-folder.ts';
import { entriesOf } from './ledger-entries.ts';
import { ownersOf } from './ledger-owners.ts';
import type { Outcome } from './outcome.ts';

const refused = (...err: string[]): Outcome => ({ out: [], err: [...err, '什么都没有动。'], failed: true });

/**
 * Parts the ledger that was one file into those of the texts: what one text uses goes into its own, all else into
 * the shared one. Comments, order and the text of every entry stay; the old file goes last, when all is written.
 * @param root the folder that holds `content/`
 */
export function split(root: string): Outcome {
  if (!existsSync(join(root, formerLedger))) {
    return { out: [`没有 ${formerLedger}，数字已经在 ${figuresFolder}/ 里了。`], err: [], failed: false };
  }
  const { content, problems } = readContent(root);
  const { problems: unread, text } = readSource(root, formerLedger);
  const { data, problems: wrong } =
    text === undefined ? { problems: unread } : checkYaml(formerLedger, text, ledgerSchema);
  const left = [...problems.filter(({ file }) => file !== formerLedger), ...wrong];
  if (text === undefined || !data || left.length > 0) {
    return refused(...left.map(asText), '还有读不懂的地方，看不准哪个数是谁用的，先改好。');
  }
  const entries = entriesOf(text);
  if (entries.length !== data.length)
    return refused(`${formerLedger} 里有几条写在一行里，分不开：每条以 - 开头，另起一行。`);
  const owners = ownersOf(content, data);
  const texts = new Map<string, string>();
  data.forEach((figure, index) => {
    const file = owners.get(figure.id) ?? sharedFigures;
    const before = texts.get(file) ?? written(root, file);
    // An earlier run may have been broken off.
    const there = content.ledger.parts.get(file)?.figures?.some((other) => isDeepStrictEqual(other, figure));
    texts.set(file, there ? before : joined(before, entries[index] ?? ''));
  });
  return finish(root, data, texts);
}

function written(root: string, file: string): string {
  return existsSync(join(root, file)) ? readFileSync(join(root, file), 'utf8') : '';
}

function joined(before: string, entry: string): string {
  if (!before) return entry.replace(/^(?:[ \t]*\r?\n)+/, '');
  return before.endsWith('\n') ? before + entry : `${before}\n${entry}`;
}

/** Writes the files, if they hold all that the old one held. */
function finish(root: string, ledger: readonly Figure[], texts: ReadonlyMap<string, string>): Outcome {
  const parts = [...texts].map(([file, text]) => ({ file, ...checkYaml(file, text, ledgerSchema) }));
  const problems = parts.flatMap((part) => part.problems);
  if (problems.length > 0) return refused(...problems.map(asText));
  const byId = new Map(parts.flatMap(({ data = [] }) => data.map((figure) => [figure.id, figure])));
  const changed = ledger.filter((figure) => !isDeepStrictEqual(byId.get(figure.id), figure)).map(({ id }) => id);
  if (changed.length > 0) {
    return refused(`${changed.join('、')} 分开以后会变样：和别处重了 id，或者值的末尾另有空行，先改好。`);
  }
  mkdirSync(join(root, figuresFolder), { recursive: true });
  for (const [file, text] of texts) writeFileSync(join(root, file), text);
  rmSync(join(root, formerLedger));
  const counts = parts.map(({ data = [], file }) => `${file}：${data.length}条`);
  return { out: [...counts, `共${ledger.length}条，都分好了。`], err: [], failed: false };
}
