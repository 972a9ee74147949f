import { readFileSync, writeFileSync } from 'node:fs';
import { checkContent } from '../../src/editorial/rules/check-content.ts';
import { reviewsFile } from '../../src/lib/content-folder.ts';
import { sign } from '../../src/tools/reviews/sign.ts';
import { contentWith } from './content.ts';

/** A story of the fixture that nobody has to read, in a report that wants it read. */
const asked = (stages: string) =>
  readFileSync('content/site.yaml', 'utf8').replace(
    /^reviews:\n( .*\n)*/m,
    `reviews:\n  required: [${stages}]\n  kinds: [快讯]\n`,
  );

/** A copy of the fixture in which 快讯 have to be read, of which `jia-zhan` is one, and what a desk does with it. */
export function desk(stages = '初审, 复审, 终审', files: Record<string, string> = {}) {
  const root = contentWith({ 'site.yaml': asked(stages), ...files });
  const path = (file: string) => `${root}/content/${file}`;
  const told = (now?: Date) => checkContent(root, now).filter(({ rule }) => rule !== 'figure-unused');
  return {
    root,
    told,
    rules: (now?: Date) => told(now).map(({ rule }) => rule),
    read: (file: string) => readFileSync(path(file), 'utf8'),
    write: (file: string, text: string) => writeFileSync(path(file), text),
    edit(file: string, from: string | RegExp, to: string) {
      const before = readFileSync(path(file), 'utf8');
      const after = before.replace(from, () => to);
      if (before === after) throw new Error(`${file} has no ${from}`);
      writeFileSync(path(file), after);
    },
    sign: (stage: string, who: string, day = '2019-05-19', story = 'jia-zhan') => sign(root, [story, stage, who], day),
    reviews: () => readFileSync(`${root}/${reviewsFile}`, 'utf8'),
  };
}

/** The same after three people have read it. */
export async function readByThree(files: Record<string, string> = {}) {
  const made = desk(undefined, files);
  for (const [stage, who] of [
    ['初审', '白小鸥'],
    ['复审', '沈一苇'],
    ['终审', '何老师'],
  ] as const) {
    const { err } = await made.sign(stage, who);
    if (err.length > 0) throw new Error(err.join('\n'));
  }
  return made;
}
