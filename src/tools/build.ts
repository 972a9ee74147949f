import { relative } from 'node:path';
import { build } from 'astro';
import { problemsIn } from '../editorial/rules/check-content.ts';
import { asText, countOf, errorsIn, inBrief } from '../editorial/source/problem.ts';
import { recover, replace } from './replace.ts';

/** In the project's folder, so that changing places with `dist/` is a rename and no copy. */
const next = '.astro/dist-next';
const last = '.astro/dist-last';

/**
 * `npm run build`: checks the content, builds the site into a folder of its own and puts it in the place of
 * `dist/` only when all went well. A failed build leaves the last good site as it was.
 */
try {
  recover('dist', last);
  const problems = inBrief(await problemsIn('.'));
  if (problems.length > 0) console.error(`${problems.map(asText).join('\n')}\n\n共${countOf(problems)}。`);
  if (errorsIn(problems).length > 0) {
    console.error('没有构建，dist/ 保持原样。');
    process.exit(1);
  }
  await build({ outDir: next });
  replace('dist', { next, last });
} catch (error) {
  console.error(`\n构建没有完成，dist/ 保持原样。\n${placeOf(error)}${(error as Error).message}`);
  process.exit(1);
}

/** The file and line that Astro blames, where it blames one. */
function placeOf(error: unknown): string {
  const { file, line } = (error as { loc?: { file?: string; line?: number } }).loc ?? {};
  return file ? `${relative('.', file)}${line ? `:${line}` : ''} ` : '';
}
