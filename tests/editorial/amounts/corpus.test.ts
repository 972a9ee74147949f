import { expect, test } from 'vitest';
import { findAmounts } from '../../../src/editorial/amounts/find.ts';
import { paragraphs } from './annotated.ts';

/** Takes away, one for one, what the other list has as well. */
function without(list: readonly string[], other: readonly string[]): string[] {
  const rest = [...other];
  return list.filter((each) => {
    const at = rest.indexOf(each);
    if (at !== -1) rest.splice(at, 1);
    return at === -1;
  });
}

test('of newspaper prose the statistics are found, and nothing else', ({ task }) => {
  const wrong: string[] = [];
  const missed: string[] = [];
  for (const { marked, text } of paragraphs) {
    const found = findAmounts(text).map(({ end, start }) => text.slice(start, end));
    const about = `（${text.slice(0, 12)}…）`;
    wrong.push(...without(found, marked).map((words) => words + about));
    missed.push(...without(marked, found).map((words) => words + about));
  }
  const all = paragraphs.flatMap(({ marked }) => marked).length;
  console.log(
    `${task.name}: ${paragraphs.length} paragraphs, ${all} statistics; ${wrong.length} found wrongly, ${missed.length} missed`,
  );
  expect({ wrong, missed }).toEqual({ wrong: [], missed: [] });
});
