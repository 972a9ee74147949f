import { readContent } from '../editorial/content/content.ts';
import { sentenceAround } from '../editorial/ledger/sentence.ts';
import { ledgerStub } from '../editorial/ledger/stub.ts';
import { type UncoveredFigure, uncoveredOf } from '../editorial/rules/uncovered.ts';
import { placeAt } from '../editorial/source/place.ts';
import { asText } from '../editorial/source/problem.ts';
import { safely } from '../editorial/source/safely.ts';

/**
 * `npm run figures`: lists the numbers in prose, headlines, captions, alternative texts and charts that
 * no entry of the ledger covers, each with its sentence and, where an entry is missing, one to paste.
 */
const { content, problems } = readContent('.');
const { files, ledger = [] } = content;
const found: UncoveredFigure[] = [];
// While the ledger cannot be read, every number would look forgotten.
for (const file of content.ledger ? files : []) {
  const unread = safely(file.file, () => {
    found.push(...uncoveredOf(file, ledger));
    return [];
  });
  problems.push(...unread);
}
for (const problem of problems) console.error(asText(problem));
const taken = new Set(ledger.map(({ id }) => id));

for (const { file, passage, uncovered } of found) {
  const { column, line } = placeAt(file.source, passage.at[uncovered.start] ?? 0);
  console.log(`${file.file}:${line}:${column}${passage.field ? ` ${passage.field}` : ''}`);
  console.log(`  ${sentenceAround(passage.text, uncovered.start)}`);
  console.log(`  ${uncovered.what}。${uncovered.mend}。`);
  if (!uncovered.unknown) continue;
  const name = file.file.match(/([a-z0-9-]+)\.\w+$/)?.[1] ?? 'figure';
  const id = free(name);
  taken.add(id);
  console.log(`\n${ledgerStub(passage.text.slice(uncovered.start, uncovered.end), id)}\n`);
}
console.log(found.length + problems.length === 0 ? '每一个统计数字都在数字总账里。' : `共${found.length}处。`);
process.exitCode = found.length > 0 || problems.length > 0 ? 1 : 0;

/** The first id of this name that is not taken. */
function free(name: string): string {
  let number = 1;
  while (taken.has(`${name}-${number}`)) number += 1;
  return `${name}-${number}`;
}
