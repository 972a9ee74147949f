import { kindNamed } from '../../editorial/content/story-sections.ts';
import { asked, needed, objectionsTo } from './draft.ts';
import type { Existing } from './existing.ts';
import { type Answers, inOneLine, type OptionName } from './options.ts';

/** The one who is asked. */
export interface Editor {
  ask(prompt: string): Promise<string>;
  tell(line: string): void;
}

/** What is asked; everything else has a value that will do until somebody changes it. */
const questions: readonly OptionName[] = ['kind', 'title', 'subject', 'kicker', 'byline', 'standfirst', 'slug'];

/** Asks for what has not been given, one after the other; a wrong answer is asked for again. */
export async function askFor(given: Answers, existing: Existing, editor: Editor, now: Date): Promise<Answers> {
  const answers = { ...given };
  const kinds = existing.kinds.map(({ name }) => name);
  const isOfNobody = () => kindNamed(existing.kinds, answers.kind ?? '')?.subject === false;
  for (const option of questions) {
    if (answers[option] !== undefined || (option === 'subject' && isOfNobody())) continue;
    const must = needed(answers, existing).includes(option);
    const { description, title } = asked(option);
    editor.tell(`\n${title}${must ? '' : '（可以先不写，直接按回车）'}`);
    editor.tell(`  ${option === 'kind' ? kinds.map((kind, index) => `${index + 1} ${kind}`).join('　') : description}`);
    for (;;) {
      const answer = read(option, inOneLine(await editor.ask('  > ')), kinds);
      if (!answer && !must) break;
      const [objection] = objectionsTo({ ...answers, [option]: answer }, existing, now);
      if (!objection) {
        answers[option] = answer;
        break;
      }
      editor.tell(`  ${answer ? `${objection.what}。${objection.mend}` : '这一项要写'}。`);
    }
  }
  return answers;
}

/** A kind may be answered by its number. */
function read(option: OptionName, answer: string, kinds: readonly string[]): string {
  return option === 'kind' ? (kinds[Number(answer) - 1] ?? answer) : answer;
}
