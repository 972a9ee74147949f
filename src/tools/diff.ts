import { appendFileSync, copyFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { readCommand } from './command.ts';
import { compare, type Findings, isPicture, placeOf } from './diff/findings.ts';
import { type Pair, photograph } from './diff/photographs.ts';
import { reportOf, type Shown, title } from './diff/report.ts';
import { readSide, type Side } from './diff/side.ts';
import { summaryOf } from './diff/summary.ts';
import { objectionToOut } from './out-folder.ts';
import { explained } from './refusal.ts';

const help = `npm run diff -- 旧版 新版 [--out 文件夹]

读者会看到什么不同：改了哪些数、哪些文字、哪些网页和图，重了还是轻了，给拍板的人看。
旧版、新版是两个建好的网站：dist/、release/ 里的一版，或者里面有它们的文件夹。
写进 site-diff/（或 --out 写的文件夹），用浏览器打开里面的 index.html。有没有不同，都算成功。`;

/** What it writes: the report, and the pictures in it. */
const own = { mark: `<title>${title}</title>`, files: /^(?:index\.html|[\w-]+\.(?:avif|ico|jpe?g|png|svg|webp))$/i };

/** A change of all pages shows on these as well as on all: whoever approves it looks at so many at most. */
const mostPages = 24;

/** `npm run diff -- OLD NEW`: what readers will see differently, on one page in Chinese, for whoever has to approve it. */
const { given, values } = readCommand(
  { name: 'npm run diff', help, options: { out: 'value' }, takes: ['旧版', '新版'] },
  process.argv.slice(2),
);
const folder = values['out'] ?? 'site-diff';
try {
  await run(...readSides());
} catch (error) {
  console.error(explained(error));
  process.exit(1);
}

/** @throws in Chinese, with all that stands in the way */
function readSides(): [Side, Side] {
  const read = given.map(readSide);
  const objection = objectionToOut(folder, own);
  const objections = [
    ...(given.length === 2 ? [] : [`要写两个文件夹，现在写了${given.length}个：npm run diff -- 旧版 新版。`]),
    ...read.flatMap((side) => (typeof side === 'string' ? `${side}。` : [])),
    ...(objection ? [objection] : []),
  ];
  if (objections.length > 0) throw new Error(objections.join('\n'));
  return read as [Side, Side];
}

async function run(before: Side, after: Side): Promise<void> {
  const findings = await compare(before, after);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'index.html'), reportOf(findings, await show(findings)));
  const summary = summaryOf(findings);
  const { GITHUB_STEP_SUMMARY } = process.env;
  if (GITHUB_STEP_SUMMARY)
    appendFileSync(GITHUB_STEP_SUMMARY, `### ${title}\n\n${summary.map((line) => `- ${line}\n`).join('')}`);
  console.log([...summary, `\n${join(folder, 'index.html')}`].join('\n'));
}

/** Pages whose words changed come first. The print edition is photographed by nobody: it is for paper. */
async function show({ after, before, files, pages }: Findings): Promise<Shown> {
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
