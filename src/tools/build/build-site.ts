import { globSync, rmSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { build } from 'astro';
import { readContent } from '../../editorial/content/content.ts';
import { openMemory } from '../../editorial/content/memory.ts';
import { openShelf } from '../../editorial/content/shelf.ts';
import { type Upcoming, upcomingIn } from '../../editorial/content/upcoming.ts';
import { problemsIn } from '../../editorial/rules/check-content.ts';
import { toBeRead } from '../../editorial/rules/unread.ts';
import { asText, countOf, errorsIn, inBrief } from '../../editorial/source/problem.ts';
import { contentFolder } from '../../lib/content-folder.ts';
import { formatDate } from '../../lib/dates.ts';
import { cacheFolder, sweepKept } from '../../lib/kept.ts';
import { clearSpoilt, sealStore } from '../astro-store.ts';
import { takeAlone, workshop } from '../lock/alone.ts';
import { breaksSite, heard, type Warning } from '../log/heard.ts';
import { explained } from '../refusal.ts';
import { objectionTo, recover, replace } from '../replace.ts';
import { readSettings } from '../settings.ts';
import { onStop } from '../stop.ts';
import { contentVersion } from './content-version.ts';

/** In the project's folder, so that changing places with `dist/` is a rename and no copy. */
const next = `${workshop}/dist-next`;
const last = `${workshop}/dist-last`;
const store = `${cacheFolder}/astro`;
const untouched = '没有构建，dist/ 保持原样。';

/**
 * Checks the settings and the content, builds the site into a folder of its own and puts it in the place of `dist/` only
 * when all went well. A failed build ends the process with code 1 and leaves the last good site as it was; two at once
 * cannot mix: the process keeps the lock until it ends.
 */
export async function buildSite(): Promise<void> {
  const { preview } = readSettings(untouched);
  onStop(() => console.error('\n构建停下了，dist/ 保持原样。'));
  try {
    takeAlone('build');
    recover('dist', last);
    const objection = objectionTo('dist');
    if (objection) throw new Error(objection);
  } catch (error) {
    fail(`${explained(error)}\n${untouched}`);
  }
  let waiting: readonly Upcoming[] = [];
  try {
    const content = contentVersion(contentFolder);
    waiting = await checked(preview);
    await make();
    if (contentVersion(contentFolder) !== content)
      fail('构建的时候稿件改过，网站会一半新一半旧。dist/ 保持原样，再运行一次。');
    replace('dist', { next, last });
    sweepKept();
    sealStore(store);
  } catch (error) {
    fail(`\n构建没有完成，dist/ 保持原样。\n${placeOf(error)}${explained(error)}`);
  }
  const pages = globSync('dist/**/*.html').length;
  console.log(`构建好了：dist/ 里有${pages}个网页，用了${Math.round(performance.now() / 1000)}秒。`);
  if (waiting.length > 0) console.log(toBuildAgain(waiting));
}

/**
 * Checks the content, and ends the process where something is wrong. What was read for that goes with it: of a thousand
 * stories it is a fifth of a gigabyte.
 * @param preview what nobody has read yet may be looked at
 * @returns what is not published yet
 */
async function checked(preview: boolean): Promise<readonly Upcoming[]> {
  const memory = openMemory('.');
  const shelf = openShelf(memory);
  const found = await problemsIn('.', shelf);
  const problems = inBrief(preview ? toBeRead(found) : found);
  memory.keep();
  if (problems.length > 0) console.error(`${problems.map(asText).join('\n')}\n\n共${countOf(problems)}。`);
  if (errorsIn(problems).length > 0) fail(untouched);
  return upcomingIn(readContent('.', shelf).content, new Date());
}

/** Builds the site into the folder from which it takes its place. */
async function make(): Promise<void> {
  // Of one that was killed, and of this one before it gives back the lock.
  const sweep = () => rmSync(next, { recursive: true, force: true });
  sweep();
  process.prependOnceListener('exit', sweep);
  clearSpoilt(store);
  console.log('正在构建。');
  const { warn } = console;
  // Tailwind speaks past Astro's log, and only of what browsers know and its parser does not yet.
  console.warn = () => {};
  await build({ outDir: next, logger: { entrypoint: resolve('src/tools/log/quiet.ts') } });
  console.warn = warn;
  const bad = heard().filter(breaksSite);
  if (bad.length > 0) fail(`\n${warned(bad)}\n构建没有完成，dist/ 保持原样。`);
}

function fail(words: string): never {
  console.error(words);
  process.exit(1);
}

function warned(warnings: readonly Warning[]): string {
  const lines = warnings.map(({ label, message }) => `  ${label ?? 'astro'}：${message.trim()}`);
  return `网站里会有不对的地方，构建工具提醒了${warnings.length}处：\n${lines.join('\n')}`;
}

/** The days on which it has to be built again, and for what. */
function toBuildAgain(waiting: readonly Upcoming[]): string {
  const lines = waiting.map(({ date, file, title }) => `  ${formatDate(date)}：${title}（${file}）`);
  return `预约了${waiting.length}项，到那天（北京时间）重新构建，才会出来：\n${lines.join('\n')}`;
}

/** The file and line that Astro blames, where it blames one. */
function placeOf(error: unknown): string {
  const { file, line } = (error as { loc?: { file?: string; line?: number } }).loc ?? {};
  return file ? `${relative('.', file)}${line ? `:${line}` : ''} ` : '';
}
