import { spawnSync } from 'node:child_process';
import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { multiply } from '../bench/build/stories.ts';
import { copyProject, fixture } from '../support/project.ts';
import { signAll } from '../support/signed.ts';

const roots: string[] = [];
afterAll(() => {
  for (const root of roots) rmSync(root, { recursive: true });
});

function temporary(name: string): string {
  const root = mkdtempSync(join(tmpdir(), name));
  roots.push(root);
  return root;
}

interface Coverage {
  result: { url: string; functions: { functionName: string; ranges: { count: number; startOffset: number }[] }[] }[];
}

/** How often each stretch of our code runs while a site of so many stories is checked and built, as V8 counts it. */
function runsAt(stories: number): Map<string, number> {
  const content = join(temporary('stories-'), 'content');
  multiply(fixture, content, stories);
  signAll(dirname(content));
  const root = copyProject(content);
  roots.push(root);
  const told = temporary('runs-');
  const { HOME = '', PATH = '' } = process.env;
  // What an earlier site has drawn this one draws as well.
  const env = {
    HOME,
    PATH,
    CACHE_DIR: temporary('cache-'),
    SITE_URL: 'https://news.example.cn',
    NODE_V8_COVERAGE: told,
  };
  const built = spawnSync(process.execPath, ['src/tools/build.ts'], { cwd: root, env, encoding: 'utf8' });
  expect(built.status, `${built.stdout}${built.stderr}`).toBe(0);
  const runs = new Map<string, number>();
  for (const file of globSync('*.json', { cwd: told })) {
    const { result } = JSON.parse(readFileSync(join(told, file), 'utf8')) as Coverage;
    for (const { functions, url } of result) {
      // Chunks of the build are called otherwise in every build, but for their names.
      const name = url.split(root)[1]?.replace(/(_|\.)[\w-]{8}\.mjs$/, '');
      if (!name || /node_modules|chunks\/jsx-runtime$/.test(name)) continue;
      for (const { functionName, ranges } of functions) {
        for (const { count, startOffset } of ranges) {
          const place = `${name} ${functionName || 'anonymous'} ${functionName ? '' : startOffset}`.trim();
          runs.set(place, (runs.get(place) ?? 0) + count);
        }
      }
    }
  }
  return runs;
}

test('no code runs more often for each story the more stories there are', () => {
  const [few, many] = [10, 40].map(runsAt) as [Map<string, number>, Map<string, number>];
  expect(many.size).toBeGreaterThan(500);
  // Four times as many stories are four times as many runs, a little more where sections are parted into pages; if each
  // looked at all others, sixteen times as many.
  const grown = [...many].flatMap(([place, count]) => {
    const before = few.get(place) ?? count;
    return count > 1000 && count > 10 * before ? [`${place}: ${before} runs at 10, ${count} at 40`] : [];
  });
  expect(grown).toEqual([]);
}, 300_000);
