import { readCommand } from './command.ts';
import { tell } from './content/outcome.ts';
import { takeAlone } from './lock/alone.ts';
import { explained } from './refusal.ts';
import { sign } from './reviews/sign.ts';

const help = `npm run sign -- 稿件 哪一关 姓名

记下一个人看过现在这一稿：初审、复审、终审，一校、二校、三校。看稿用 npm run proof 打出来的大样。

  npm run sign -- lao-ma 终审 王昊男

稿件写文件名或 slug。前一关没有签的、没有通过检查的、三审里签过别的一关的，不给签。
记在 content/reviews.yaml，看的那一稿存在 content/reviews/，一起提交。以后改了，检查会说改了哪里。`;

/** `npm run sign -- STORY STAGE NAME`: records that somebody has read a story as it is. */
const { given } = readCommand({ name: 'npm run sign', help, takes: ['稿件', '哪一关', '姓名'] }, process.argv.slice(2));
try {
  // What a build has checked must be what it builds, and two signatures at once would lose one.
  takeAlone('build');
  tell(await sign('.', given));
} catch (error) {
  console.error(`${explained(error)}\n没有签。`);
  process.exitCode = 1;
}
