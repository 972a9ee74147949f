import { openMemory } from '../../editorial/content/memory.ts';
import { openShelf } from '../../editorial/content/shelf.ts';
import { problemsIn } from '../../editorial/rules/check-content.ts';
import { asAnnotation, asText, countOf, errorsIn, inBrief } from '../../editorial/source/problem.ts';
import { mendContent } from '../fix.ts';
import { explain } from './explain.ts';
import type { Outcome } from './outcome.ts';

/**
 * Every mistake in `content/`, after mending what was to be mended; or what a rule is and why.
 * @param root the folder that holds `content/`
 * @param onGitHub whether GitHub reads it
 */
export async function check(root: string, args: readonly string[], onGitHub: boolean): Promise<Outcome> {
  const asked = args.indexOf('--explain');
  if (asked >= 0) return explain(args[asked + 1]);
  const json = args.includes('--json');
  const out: string[] = [];
  const err: string[] = [];
  if (args.includes('--fix')) {
    const { made, problems } = mendContent(root);
    err.push(...problems.map(asText));
    (json ? err : out).push(made > 0 ? `改好了${made}处。\n` : '没有可以自动改的。\n');
  }
  const memory = openMemory(root);
  const problems = inBrief(await problemsIn(root, openShelf(memory)));
  memory.keep();
  if (json) out.push(JSON.stringify(problems, null, 2));
  else if (problems.length === 0) out.push('稿件检查通过。');
  else {
    err.push(`${problems.map(onGitHub ? asAnnotation : asText).join('\n')}\n\n共${countOf(problems)}。`);
    if (problems.some(({ fix }) => fix)) err.push('其中有的可以自动改：npm run check:content -- --fix');
    const [{ rule } = {}] = errorsIn(problems);
    if (rule) err.push(`为什么不行、怎样才对：npm run check:content -- --explain ${rule}`);
  }
  return { out, err, failed: errorsIn(problems).length > 0 };
}
