import { globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { copyProject } from '../../support/project.ts';
import { type Cost, costOf } from './cost.ts';
import { peers } from './peers.ts';
import { multiply } from './stories.ts';

/**
 * `npm run bench:build -- 15 100 300`: what building costs at so many stories, in seconds of the processor, beside
 * builders that make pages of the same words alone; how that grows; and how much memory it takes. Pictures, faces,
 * charts, feeds, print and the checker are ours alone.
 */
const env = { SITE_URL: 'https://news.example.cn' };
const sizes = process.argv.slice(2).map(Number);
if (sizes.length === 0) sizes.push(15, 100, 300);
if (!sizes.every((size) => Number.isInteger(size) && size > 0)) {
  console.error('后面只写报道的篇数，例：npm run bench:build -- 15 100 300');
  process.exit(1);
}

type Row = Record<string, Cost>;
const rows = new Map<number, Row>();
for (const size of sizes) {
  const row = { ...ourCosts(size), ...peerCosts(size) };
  rows.set(size, row);
  console.log(`${size} stories`);
  console.table(Object.fromEntries(Object.entries(row).map(([name, cost]) => [name, columnsOf(cost, row)])));
}
console.log('How cost grows: the power of the number of stories');
const grown = sizes.slice(1).map((size, index) => [`${sizes[index]} to ${size}`, growth(sizes[index] ?? 0, size)]);
console.table(Object.fromEntries(grown));

/** All that one does with a site, one after the other. */
function ourCosts(size: number): Row {
  const content = multiplied(size);
  const root = copyProject(content);
  const kept = join(root, '.cache/kept');
  // Of its own, and not what all copies share.
  rmSync(kept);
  const build = () => costOf(root, 'src/tools/build.ts', [], env);
  try {
    const check = costOf(root, 'src/tools/check.ts', [], env);
    const cold = build();
    const warm = build();
    const story = join(root, globSync('content/stories/*.mdx', { cwd: root }).sort()[0] ?? '');
    writeFileSync(story, readFileSync(story, 'utf8').replace(/。\n/, '，也是如此。\n'));
    const edited = build();
    for (const folder of ['.cache/astro', ...['mdx', 'faces', 'headlines'].map((name) => `.cache/kept/${name}`)]) {
      rmSync(join(root, folder), { recursive: true, force: true });
    }
    const pictured = build();
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

function peerCosts(size: number): Row {
  const content = multiplied(size);
  const costs = peers.map(({ args, make, name, program, ...peer }) => {
    const folder = mkdtempSync(join(tmpdir(), 'peer-'));
    make.call({ args, make, name, program, ...peer }, folder, content);
    const cost = costOf(folder, program, args, {});
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

function growth(from: number, to: number): Record<string, number> {
  const [before, after] = [rows.get(from) ?? {}, rows.get(to) ?? {}];
  const power = (name: string) =>
    Math.log((after[name]?.seconds ?? 1) / (before[name]?.seconds ?? 1)) / Math.log(to / from);
  return Object.fromEntries(
    Object.keys(after)
      .filter((name) => name !== 'a picture')
      .map((name) => [name, Number(power(name).toFixed(2))]),
  );
}
