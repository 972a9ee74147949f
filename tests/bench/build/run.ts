import { globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { copyProject } from '../../support/project.ts';
import { type Cost, costOf } from './cost.ts';
import { peers } from './peers.ts';
import { multiply } from './stories.ts';

/**
 * `npm run bench:build`, or `-- 15 300`: what building costs at so many stories, in seconds of the processor, beside
 * builders that make pages of the same words alone; how that grows; and how much memory it takes. Like for like is the
 * column of Astro's own .mdx: the same machine and the same bodies, where Eleventy compiles no MDX; pictures, faces,
 * charts, feeds, print and the checker are ours alone. Each is run once, and told as soon as it has ended: all of it takes
 * some twenty minutes on two quiet cores, nearly all of them for 1,000 stories.
 */
const env = { SITE_URL: 'https://news.example.cn' };
const sizes = process.argv.slice(2).map(Number);
if (sizes.length === 0) sizes.push(15, 100, 300, 1000);

type Row = Record<string, Cost>;
const rows = new Map<number, Row>();
for (const size of sizes) {
  console.log(`${size} stories`);
  const row = { ...ourCosts(size), ...peerCosts(size) };
  rows.set(size, row);
  console.table(Object.fromEntries(Object.entries(row).map(([name, cost]) => [name, columnsOf(cost, row)])));
}
const steps = sizes.slice(1).map((size, index) => [sizes[index] ?? 0, size] as const);
const byStep = (tell: (name: string, from: number, to: number) => number) =>
  Object.fromEntries(steps.map(([from, to]) => [`${from} to ${to}`, each(to, (name) => tell(name, from, to))]));
console.log('How cost grows: the power of the number of stories');
console.table(byStep(powerOf));
console.log('What each story more costs, in ms: fixed costs are not in it');
console.table(byStep(eachMore));

/** All that one does with a site, one after the other. */
function ourCosts(size: number): Row {
  const content = multiplied(size);
  const root = copyProject(content);
  const kept = join(root, '.cache/kept');
  // Of its own, and not what all copies share.
  rmSync(kept);
  const build = (name: string) => told(name, costOf(root, 'src/tools/build.ts', [], env));
  try {
    const check = told('check', costOf(root, 'src/tools/check.ts', [], env));
    const cold = build('cold');
    const warm = build('warm');
    const story = join(root, globSync('content/stories/*.mdx', { cwd: root }).sort()[0] ?? '');
    writeFileSync(story, readFileSync(story, 'utf8').replace(/。\n/, '，也是如此。\n'));
    const edited = build('after an edit');
    for (const folder of ['.cache/astro', ...keptOf(root)]) {
      rmSync(join(root, folder), { recursive: true, force: true });
    }
    const pictured = build('cold, pictures kept');
    const pictures = globSync('share/**/*.png', { cwd: join(root, 'dist') }).length;
    return {
      check,
      cold,
      warm,
      'after an edit': edited,
      'cold, pictures kept': pictured,
      'a picture': { seconds: (cold.seconds - pictured.seconds) / pictures, memory: 0 },
    };
  } finally {
    for (const folder of [root, content]) rmSync(folder, { recursive: true });
  }
}

/** Whatever is kept but the pictures. */
function keptOf(root: string): string[] {
  const pictures = ['photos', 'raster', 'share', 'whole'];
  return globSync('.cache/kept/*', { cwd: root }).filter((folder) => !pictures.includes(basename(folder)));
}

function told(name: string, cost: Cost): Cost {
  console.log(`  ${name}: ${cost.seconds.toFixed(1)} s, ${Math.round(cost.memory)} MB`);
  return cost;
}

function peerCosts(size: number): Row {
  const content = multiplied(size);
  const costs = peers.map(({ args, make, name, program, ...peer }) => {
    const folder = mkdtempSync(join(tmpdir(), 'peer-'));
    make.call({ args, make, name, program, ...peer }, folder, content);
    const cost = told(name, costOf(folder, program, args, {}));
    rmSync(folder, { recursive: true });
    return [name, cost] as const;
  });
  rmSync(content, { recursive: true });
  return Object.fromEntries(costs);
}

function multiplied(size: number): string {
  const content = mkdtempSync(join(tmpdir(), 'stories-'));
  multiply('content', content, size);
  return content;
}

function columnsOf({ memory, seconds }: Cost, row: Row) {
  const against = (name: string) => Number((seconds / (row[name]?.seconds ?? 1)).toFixed(2));
  const [first, second] = peers.map(({ name }) => name) as [string, string];
  return {
    'CPU s': Number(seconds.toFixed(3)),
    [`of ${first}`]: against(first),
    [`of ${second}`]: against(second),
    'peak MB': Math.round(memory),
  };
}

function each(size: number, tell: (name: string) => number): Record<string, number> {
  const names = Object.keys(rows.get(size) ?? {}).filter((name) => name !== 'a picture');
  return Object.fromEntries(names.map((name) => [name, Number(tell(name).toFixed(2))]));
}

const secondsAt = (size: number, name: string) => rows.get(size)?.[name]?.seconds ?? Number.NaN;

function powerOf(name: string, from: number, to: number): number {
  return Math.log(secondsAt(to, name) / secondsAt(from, name)) / Math.log(to / from);
}

function eachMore(name: string, from: number, to: number): number {
  return ((secondsAt(to, name) - secondsAt(from, name)) * 1000) / (to - from);
}
