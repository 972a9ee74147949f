import { readCommand } from './command.ts';
import { check } from './content/check.ts';
import { tell } from './content/outcome.ts';

const help = `npm run check:content [-- --fix]

检查 content/ 里的稿件：哪里不对、怎么改。有错，退出码是 1。

  --fix             只有一种改法的，替你改好
  --explain [规矩]  一条规矩是什么、为什么、怎样才对；不写是哪一条，列出全部
  --json            给程序读`;

/**
 * `npm run check:content`: prints every mistake in `content/`, for people, with `--json`
 * for programs, who read nothing else, and in GitHub's own form where GitHub runs it. `--fix` first mends what can
 * only be meant one way; `--explain` says what a rule is, or lists all. Exit code 1 on any error.
 */
const args = process.argv.slice(2);
readCommand(
  {
    name: 'npm run check:content',
    help,
    options: { explain: 'switch', fix: 'switch', json: 'switch' },
    takes: args.includes('--explain') ? ['一条规矩的名字'] : [],
  },
  args,
);
tell(await check('.', args, Boolean(process.env['GITHUB_ACTIONS'])));
