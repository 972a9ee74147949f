import { check } from './content/check.ts';
import { tell } from './content/outcome.ts';

/**
 * `npm run check:content`: prints every mistake in `content/`, for people, with `--json`
 * for programs, who read nothing else, and in GitHub's own form where GitHub runs it. `--fix` first mends what can
 * only be meant one way; `--explain` says what a rule is, or lists all. Exit code 1 on any error.
 */
tell(await check('.', process.argv.slice(2), Boolean(process.env['GITHUB_ACTIONS'])));
