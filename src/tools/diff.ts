import {
  appendFileSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { extname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { tell } from './content/outcome.ts';
import { compare, type Findings, isPicture, placeOf } from './diff/findings.ts';
import { type Pair, photograph } from './diff/photographs.ts';
import { reportOf, type Shown, title } from './diff/report.ts';
import { readSide, type Side } from './diff/side.ts';
import { summaryOf } from './diff/summary.ts';

/**
 * `npm run diff -- OLD NEW`: what readers will see differently, on one page in Chinese, for whoever has to approve
 * it. OLD and NEW are built sites or releases. Differences are no failure: it fails only where it cannot compare.
 */
const usage = `用法：npm run diff -- 旧版 新版 [--out 文件夹]

旧版、新版是两个建好的网站：dist/、一个发布版，或者里面有它们的文件夹。
结果写进 site-diff/（或 --out 写的文件夹），用浏览器打开里面的 index.html。`;

/** A change of all pages shows on these as well as on all: whoever approves it looks at so many at most. */
const mostPages = 24;

/** What an older report left may be cleared away; nothing else in a folder that somebody named. */
function isFree(folder: string): boolean {
  if (!existsSync(folder) || readdirSync(folder).length === 0) return true;
  const index = join(folder, 'index.html');
  return existsSync(index) && readFileSync(index, 'utf8').includes(`<title>${title}</title>`);
}

const { folder, problems, sides } = readArguments();
if (problems.length > 0) tell({ out: [], err: [...problems, '', usage], failed: true });
else if (sides) await run(sides[0], sides[1], folder);
else tell({ out: [usage], err: [], failed: false });

function readArguments(): { folder: string; problems: string[]; sides?: [Side, Side] } {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    strict: false,
    options: { out: { type: 'string' }, help: { type: 'boolean' } },
  });
  const { help, out, ...unknown } = values;
  const folder = typeof out === 'string' ? out : 'site-diff';
  if (help) return { folder, problems: [] };
  const problems = Object.keys(unknown).map((name) => `没有 --${name} 这个选项。`);
  if (!isFree(folder)) problems.push(`${folder} 里有别的东西，不能写进去：换一个 --out，或先把它移开。`);
  if (positionals.length !== 2)
    return { folder, problems: [...problems, `要写两个文件夹，现在写了${positionals.length}个。`] };
  const read = positionals.map(readSide);
  const wrong = read.flatMap((side) => (typeof side === 'string' ? `${side}。` : []));
  const [before, after] = read as [Side, Side];
  return wrong.length + problems.length > 0
    ? { folder, problems: [...problems, ...wrong] }
    : { folder, problems, sides: [before, after] };
}

async function run(before: Side, after: Side, folder: string): Promise<void> {
  const findings = await compare(before, after);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'index.html'), reportOf(findings, await show(findings, folder)));
  const summary = summaryOf(findings);
  const { GITHUB_STEP_SUMMARY } = process.env;
  if (GITHUB_STEP_SUMMARY)
    appendFileSync(GITHUB_STEP_SUMMARY, `### 这一版改了什么\n\n${summary.map((line) => `- ${line}\n`).join('')}`);
  tell({ out: [...summary, `\n${join(folder, 'index.html')}`], err: [], failed: false });
}

/** Pages whose words changed come first. The print edition is photographed by nobody: it is for paper. */
async function show({ after, before, files, pages }: Findings, folder: string): Promise<Shown> {
  const ordered = pages.changed
    .filter(({ page }) => page !== '/print/')
    .toSorted((a, b) => Number(b.words) - Number(a.words));
  const pairs: Pair[] = ordered.slice(0, mostPages);
  // All else can be approved without a browser.
  const sights = await photograph(pairs, before, after, folder).catch((error: Error) => `没有拍照：${error.message}`);
  const pictures = files.filter(isPicture).map((change, index) => {
    const copy = (side: Side, label: 'before' | 'after') => {
      const sent = change[label];
      if (!sent) return {};
      const name = `picture-${index + 1}-${label}${extname(sent.file)}`;
      copyFileSync(placeOf(side, sent), join(folder, name));
      return { [label]: name };
    };
    return { name: change.name, ...copy(before, 'before'), ...copy(after, 'after') };
  });
  return { sights, left: ordered.length - pairs.length, pictures };
}
