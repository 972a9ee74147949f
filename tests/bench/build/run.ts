import { globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { copyProject } from '../../support/project.ts';
import { type Cost, costOf } from './cost.ts';
import { peers } from './peers.ts';
import { multiply } from './stories.ts';
import { tellGrowth, tellSize } from './tables.ts';
import { sweep, swept, temporary } from './temporary.ts';

/**
 * `npm run bench:build`, or `-- 15 300`: what building costs at so many stories, in seconds of the processor, beside
 * builders that make pages of the same words alone; how that grows; and how much memory it takes. Like for like is the
 * column of Astro's own .mdx: the same machine and the same bodies, where Eleventy compiles no MDX; pictures, faces,
 * charts, feeds, print and the checker are ours alone. Each is run once, and told as soon as it has ended: all of it takes
 * some fifteen minutes on two quiet cores, nearly all of them for 1,000 stories. What fails is told, and left out.
 */
const env = { SITE_URL: 'https://news.example.cn' };
const sizes = process.argv.slice(2).map(Number);
if (sizes.length === 0) sizes.push(15, 100, 300, 1000);

const rows = new Map<number, Record<string, Cost>>();
for (const size of sizes) {
  console.log(`${size} stories`);
  const content = temporary('stories');
  multiply('content', content, size);
  const row: Record<string, Cost> = {};
  const measure = async (name: string, cost: () => Promise<Cost>) => {
    const { memory, seconds } = await cost();
    console.log(`  ${name}: ${seconds.toFixed(1)} s, ${Math.round(memory)} MB`);
    row[name] = { memory, seconds };
  };
  for (const all of [ourCosts, peerCosts]) {
    await all(content, measure).catch((error: Error) => {
      console.error(error.message);
      process.exitCode = 1;
    });
  }
  sweep(content);
  rows.set(size, row);
  tellSize(row);
}
tellGrowth(rows);

type Measure = (name: string, cost: () => Promise<Cost>) => Promise<void>;

/** All that one does with a site, one after the other. */
async function ourCosts(content: string, measure: Measure): Promise<void> {
  const root = swept(copyProject(content));
  const kept = join(root, '.cache/kept');
  // Of its own, and not what all copies share.
  rmSync(kept);
  const run = (name: string, program: string) => measure(name, () => costOf(root, `src/tools/${program}.ts`, [], env));
  await run('check', 'check');
  await run('check again', 'check');
  await run('cold', 'build');
  await run('warm', 'build');
  const story = join(root, globSync('content/stories/*.mdx', { cwd: root }).sort()[0] ?? '');
  writeFileSync(story, readFileSync(story, 'utf8').replace(/。\n/, '，也是如此。\n'));
  await run('after an edit', 'build');
  for (const folder of ['.cache/astro', ...keptOf(root)]) rmSync(join(root, folder), { recursive: true, force: true });
  await run('cold, pictures kept', 'build');
  sweep(root);
}

/** Whatever is kept but the pictures. */
function keptOf(root: string): string[] {
  const pictures = ['photos', 'raster', 'share', 'taken', 'whole'];
  return globSync('.cache/kept/*', { cwd: root }).filter((folder) => !pictures.includes(basename(folder)));
}

async function peerCosts(content: string, measure: Measure): Promise<void> {
  for (const peer of peers) {
    const folder = temporary('peer');
    peer.make(folder, content);
    await measure(peer.name, () => costOf(folder, peer.program, peer.args, {}));
    sweep(folder);
  }
}
