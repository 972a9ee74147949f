import { checkContent } from '../editorial/rules/check-content.ts';
import { asAnnotation, asText, countOf, errorsIn } from '../editorial/source/problem.ts';
import { mendContent } from './fix.ts';

/**
 * `npm run check:content`: prints every mistake in `content/`, for people, with `--json`
 * for programs, who read nothing else, and in GitHub's own form where GitHub runs it. `--fix` first mends what can
 * only be meant one way. Exit code 1 on any error.
 */
const json = process.argv.includes('--json');
if (process.argv.includes('--fix')) {
  const { made, problems } = mendContent('.');
  for (const problem of problems) console.error(asText(problem));
  const say = json ? console.error : console.log;
  say(made > 0 ? `改好了${made}处。\n` : '没有可以自动改的。\n');
}
const problems = checkContent('.');
if (json) console.log(JSON.stringify(problems, null, 2));
else if (problems.length === 0) console.log('稿件检查通过。');
else {
  const said = problems.map(process.env['GITHUB_ACTIONS'] ? asAnnotation : asText);
  console.error(`${said.join('\n')}\n\n共${countOf(problems)}。`);
  if (problems.some(({ fix }) => fix)) console.error('其中有的可以自动改：npm run check:content -- --fix');
}
process.exitCode = errorsIn(problems).length > 0 ? 1 : 0;
