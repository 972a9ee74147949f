import { writeFileSync } from 'node:fs';
import { createInterface } from 'node:readline/promises';
import { storyFile as pathOfStory } from '../lib/content-folder.ts';
import { storyPath, withBase } from '../lib/paths.ts';
import { draftOf, missingFrom, objectionsTo } from './new-story/draft.ts';
import { readExisting } from './new-story/existing.ts';
import { type Objection, readOptions } from './new-story/options.ts';
import { askFor } from './new-story/questions.ts';
import { storyFile } from './new-story/template.ts';
import { helpText, nextSteps } from './new-story/words.ts';
import { explained } from './refusal.ts';
import { readSettings } from './settings.ts';

/**
 * `npm run new`: writes the draft of a story, by asking or from its options. Asks nothing when it has
 * what it needs, or when nobody is there to answer.
 */
const { base } = readSettings();
const now = new Date();
const { answers: given, help, objections } = readOptions(process.argv.slice(2));
const existing = readExisting('.');
if (help) {
  console.log(helpText(existing));
  process.exit();
}
const missing = missingFrom(given, existing);
const canAsk = Boolean(process.stdin.isTTY);
refuse([...objections, ...objectionsTo(given, existing, now), ...(canAsk ? [] : missing)]);
const answers = missing.length > 0 ? await interview() : given;

const draft = draftOf(answers, existing, now);
const file = pathOfStory(draft.slug);
try {
  writeFileSync(file, storyFile(draft, answers.art === undefined), { flag: 'wx' });
} catch (error) {
  console.error(`没有写成。${explained(error)}`);
  process.exit(1);
}
console.log(nextSteps(file, withBase(storyPath(draft.slug), base), existing.stages(draft.kind)));

async function interview() {
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const left = new AbortController();
  terminal.on('close', () => left.abort());
  console.log('新建一篇报道。写好一项按回车；想停下，按 Ctrl+C，什么都不会留下。');
  try {
    return await askFor(
      given,
      existing,
      { ask: (prompt) => terminal.question(prompt, { signal: left.signal }), tell: console.log },
      now,
    );
  } catch (error) {
    if (!left.signal.aborted) throw error;
    console.log('\n停下了，什么都没有写。');
    process.exit(130);
  } finally {
    terminal.close();
  }
}

function refuse(found: readonly Objection[]): void {
  if (found.length === 0) return;
  for (const { mend, option, what } of found) console.error(`错误 ${option}\n  ${what}。\n  怎么改：${mend}。`);
  console.error(`\n共${found.length}处错误，什么都没有写。选项有哪些，看 npm run new -- --help。`);
  process.exit(1);
}
