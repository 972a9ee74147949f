import { checkContent } from './check.ts';
import { asAnnotation, asText } from './problem.ts';

/**
 * `npm run check:content`: prints every mistake in `content/`, for people, with `--json`
 * for programs, and in GitHub's own form where GitHub runs it. Exit code 1 on any.
 */
const problems = checkContent('.');
if (process.argv.includes('--json')) console.log(JSON.stringify(problems, null, 2));
else if (problems.length === 0) console.log('稿件检查通过。');
else {
  for (const problem of problems)
    console.error(process.env['GITHUB_ACTIONS'] ? asAnnotation(problem) : asText(problem));
  console.error(`\n共${problems.length}处。`);
}
process.exitCode = problems.length > 0 ? 1 : 0;
