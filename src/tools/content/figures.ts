import { readContent } from '../../editorial/content/content.ts';
import { sentenceAround } from '../../editorial/ledger/sentence.ts';
import { ledgerStub } from '../../editorial/ledger/stub.ts';
import { type UncoveredFigure, uncoveredOf } from '../../editorial/rules/uncovered.ts';
import { placeAt } from '../../editorial/source/place.ts';
import { asText } from '../../editorial/source/problem.ts';
import { safely } from '../../editorial/source/safely.ts';
import { ownFigures } from '../../lib/content-folder.ts';
import type { Outcome } from './outcome.ts';

/** The numbers that no entry of the ledger covers. @param root the folder that holds `content/` */
export function figures(root: string): Outcome {
  const { content, problems } = readContent(root);
  const { files, ledger } = content;
  const found: UncoveredFigure[] = [];
  for (const file of files) {
    const unread = safely(file.file, () => {
      found.push(...uncoveredOf(file, ledger));
      return [];
    });
    problems.push(...unread);
  }
  const taken = new Set(ledger.files.keys());
  const none = found.length + problems.length === 0;
  return {
    out: [
      ...found.flatMap((each) => linesOf(each, taken)),
      none ? '每一个统计数字都在数字总账里。' : `共${found.length}处。`,
    ],
    err: problems.map(asText),
    failed: !none,
  };
}

/** @param taken the ids that a new entry cannot have; its own is added */
function linesOf({ file, passage, uncovered }: UncoveredFigure, taken: Set<string>): string[] {
  const { column, line } = placeAt(file.source, passage.at[uncovered.start] ?? 0);
  const lines = [
    `${file.file}:${line}:${column}${passage.field ? ` ${passage.field}` : ''}`,
    `  ${sentenceAround(passage.text, uncovered.start)}`,
    `  ${uncovered.what}。${uncovered.mend}。`,
  ];
  if (!uncovered.unknown) return lines;
  const id = free(file.file.match(/([a-z0-9-]+)\.\w+$/)?.[1] ?? 'figure', taken);
  taken.add(id);
  const stub = ledgerStub(passage.text.slice(uncovered.start, uncovered.end), id);
  return [...lines, `  贴进 ${ownFigures(file.file)}：\n\n${stub}\n`];
}

/** The first id of this name that is not taken. */
function free(name: string, taken: ReadonlySet<string>): string {
  let number = 1;
  while (taken.has(`${name}-${number}`)) number += 1;
  return `${name}-${number}`;
}
