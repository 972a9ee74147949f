import { createHash } from 'node:crypto';
import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildSite } from '../support/build.ts';
import { copyProject } from '../support/project.ts';

/**
 * A site that is built again after each edit, with all that earlier builds have kept; and beside it the same content
 * built by a machine that has kept nothing. No reader may see a difference.
 */
const env = { SITE_URL: 'https://news.example.cn', BASE_PATH: '/zt/2019/shuche/' };
const roots: string[] = [];
const temporary = (root: string) => roots[roots.push(root) - 1] as string;
let root: string;
beforeAll(async () => {
  root = temporary(copyProject());
  await buildSite(root, env);
});
afterAll(() => {
  for (const each of roots) rmSync(each, { recursive: true });
});

function edit(file: string, from: string | RegExp, to: string) {
  for (const path of globSync(file, { cwd: root })) {
    const text = readFileSync(join(root, path), 'utf8');
    const edited = text.replace(from, to);
    expect(edited, `${path} has nothing to edit`).not.toBe(text);
    writeFileSync(join(root, path), edited);
  }
}

/** Every file of a site, and what is in it. */
function filesOf(site: string): Record<string, string> {
  const names = globSync('**/*.*', { cwd: site }).filter((name) => statSync(join(site, name)).isFile());
  const digest = (name: string) =>
    createHash('sha256')
      .update(readFileSync(join(site, name)))
      .digest('hex');
  return Object.fromEntries(names.sort().map((name) => [name, digest(name)]));
}

async function builtAfresh(): Promise<Record<string, string>> {
  const copy = temporary(copyProject());
  rmSync(join(copy, 'content'), { recursive: true });
  cpSync(join(root, 'content'), join(copy, 'content'), { recursive: true });
  const nothing = temporary(mkdtempSync(join(tmpdir(), 'cache-')));
  return filesOf(await buildSite(copy, { ...env, CACHE_DIR: nothing }));
}

const keyOf = (slug: string) => {
  const { routes } = JSON.parse(readFileSync(join(root, '.cache/astro/incremental-build.json'), 'utf8'));
  return routes['src/pages/stories/[slug].astro'].paths[`/stories/${slug}/`]?.cacheKey as string;
};

test.each<[what: string, edit: () => void, stay: string[], change: string[]]>([
  [
    'a headline, which the story behind leads back to',
    () => edit('content/stories/guo-he.mdx', '过了河，|还有一站', '过了河，|又是一站'),
    ['ershi-nian'],
    ['guo-he', 'he-laoshi'],
  ],
  [
    'what a figure of one story is called, from which another is worked out',
    () => edit('content/figures/ershi-nian.yaml', '没有还回来的书，当作基数', '没还回来的书，当作基数'),
    ['guo-he'],
    ['ershi-nian'],
  ],
  [
    'a drawing and what all pages say',
    () => {
      edit('content/art/yard.svg', 'r="140"', 'r="141"');
      edit('content/site.yaml', 'theme: 把书送到路的尽头', 'theme: 把书送到山路的尽头');
    },
    [],
    ['ershi-nian', 'guo-he', 'he-laoshi'],
  ],
])(
  'after an edit of %s, the site is the one that a fresh machine builds',
  async (_, make, stay, change) => {
    const before = new Map([...stay, ...change].map((slug) => [slug, keyOf(slug)]));
    expect([...before.values()]).not.toContain(undefined);
    make();
    const [again, afresh] = [filesOf(await buildSite(root, env)), await builtAfresh()];
    expect(again).toEqual(afresh);
    expect(stay.filter((slug) => keyOf(slug) !== before.get(slug))).toEqual([]);
    expect(change.filter((slug) => keyOf(slug) === before.get(slug))).toEqual([]);
  },
  600_000,
);
