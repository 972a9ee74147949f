import { globSync, rmSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { build } from 'astro';
import { openMemory } from '../editorial/content/memory.ts';
import { openShelf } from '../editorial/content/shelf.ts';
import { problemsIn } from '../editorial/rules/check-content.ts';
import { asText, countOf, errorsIn, inBrief } from '../editorial/source/problem.ts';
import { cacheFolder, sweepKept } from '../lib/kept.ts';
import { clearSpoilt, sealStore } from './astro-store.ts';
import type { Holder } from './lock/holder.ts';
import { takeLock } from './lock/lock.ts';
import { breaksSite, heard, type Warning } from './log/heard.ts';
import { refusalOf } from './refusal.ts';
import { objectionTo, recover, replace } from './replace.ts';
import { readSettings } from './settings.ts';
import { onStop } from './stop.ts';

/** In the project's folder, so that changing places with `dist/` is a rename and no copy. */
const workshop = '.astro';
const next = `${workshop}/dist-next`;
const last = `${workshop}/dist-last`;
const store = `${cacheFolder}/astro`;
const untouched = '没有构建，dist/ 保持原样。';

/**
 * `npm run build`: checks the settings and the content, builds the site into a folder of its own and puts it in the
 * place of `dist/` only when all went well. A failed build leaves the last good site as it was; two at once cannot mix.
 */
readSettings(untouched);
onStop(() => console.error('\n构建停下了，dist/ 保持原样。'));
try {
  const lock = takeLock(workshop);
  if ('heldBy' in lock) fail(`${busy(lock.heldBy)}\n${untouched}`);
  recover('dist', last);
  const problems = inBrief(await problemsIn('.', openShelf(openMemory('.'))));
  if (problems.length > 0) console.error(`${problems.map(asText).join('\n')}\n\n共${countOf(problems)}。`);
  if (errorsIn(problems).length > 0) fail(untouched);
  const objection = objectionTo('dist');
  if (objection) fail(`${objection}\n${untouched}`);
  // Of one that was killed, and of this one before it gives back the lock.
  const sweep = () => rmSync(next, { recursive: true, force: true });
  sweep();
  process.prependOnceListener('exit', sweep);
  clearSpoilt(store);
  console.log('正在构建。');
  // Tailwind speaks past Astro's log, and only of what browsers know and its parser does not yet.
  console.warn = () => {};
  await build({ outDir: next, logger: { entrypoint: resolve('src/tools/log/quiet.ts') } });
  const bad = heard().filter(breaksSite);
  if (bad.length > 0) fail(`\n${warned(bad)}\n构建没有完成，dist/ 保持原样。`);
  replace('dist', { next, last });
  sweepKept();
  sealStore(store);
  const pages = globSync('dist/**/*.html').length;
  console.log(`构建好了：dist/ 里有${pages}个网页，用了${Math.round(performance.now() / 1000)}秒。`);
} catch (error) {
  fail(`\n构建没有完成，dist/ 保持原样。\n${placeOf(error)}${refusalOf(error)}${(error as Error).message}`);
}

function fail(words: string): never {
  console.error(words);
  process.exit(1);
}

function busy({ host, pid, since }: Holder): string {
  const begun = new Date(since).toLocaleString('zh-CN');
  return `另一个构建正在进行：${host} 上的进程 ${pid}，${begun} 开始。\n等它结束再运行；它要是卡住了，先结束它（kill ${pid}）。`;
}

function warned(warnings: readonly Warning[]): string {
  const lines = warnings.map(({ label, message }) => `  ${label ?? 'astro'}：${message.trim()}`);
  return `网站里会有不对的地方，构建工具提醒了${warnings.length}处：\n${lines.join('\n')}`;
}

/** The file and line that Astro blames, where it blames one. */
function placeOf(error: unknown): string {
  const { file, line } = (error as { loc?: { file?: string; line?: number } }).loc ?? {};
  return file ? `${relative('.', file)}${line ? `:${line}` : ''} ` : '';
}
