import { readCommand } from './command.ts';
import { tell } from './content/outcome.ts';
import { explained } from './refusal.ts';
import { proof } from './reviews/proof.ts';

const help = `npm run proof -- 稿件 [--out 文件夹]

打出一篇的大样，给看稿的人：一行一行编了号，每个数、每个人名的出处在旁边，上一次看过以后改了哪里标出来。

  npm run proof -- lao-ma

稿件写文件名或 slug。写进 proofs/（或 --out 写的文件夹），一个网页，一个 PDF。看过以后用 npm run sign 记下。`;

/** `npm run proof -- STORY`: a proof of a story, for whoever reads it before it is published. */
const { given, values } = readCommand(
  { name: 'npm run proof', help, options: { out: 'value' }, takes: ['稿件'] },
  process.argv.slice(2),
);
const [story] = given;
try {
  tell(
    story
      ? await proof(story, values['out'] ?? 'proofs')
      : { out: [], err: ['没有写是哪一篇。怎么用，看 npm run proof -- --help。'], failed: true },
  );
} catch (error) {
  console.error(`${explained(error)}\n没有打出大样。`);
  process.exitCode = 1;
}
