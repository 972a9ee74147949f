import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress } from 'node:zlib';
import { todayInChina } from '../../src/editorial/content/publication.ts';
import { isText } from '../../src/hosting/media-types.ts';
import { buildSite } from './build.ts';
import { inTurn } from './in-turn.ts';
import { addMany, type Many } from './many.ts';
import { copyProject, fixture, machine } from './project.ts';

export interface Site {
  name: string;
  dir: string;
  base: string;
  /** Where it is published, if that is known. */
  origin: string | undefined;
}

interface Recipe {
  content: string;
  base: string;
  origin?: string;
  /** With drafts and the gallery, as editors see it. */
  preview?: boolean;
  /** With reading offline switched off. */
  online?: boolean;
  /** With so many entries more. */
  many?: Many;
}

const recipes = {
  /** The fixture at a server's root that nobody has named yet, as editors preview it. */
  preview: { content: fixture, base: '/', preview: true },
  /** The fixture below a root, as readers get it. */
  published: { content: fixture, base: '/zt/2019/shuche/', origin: 'https://news.example.cn' },
  /** The same as a preview, but with reading offline switched off. */
  online: { content: fixture, base: '/', preview: true, online: true },
  /** This report, as readers get it. */
  report: { content: 'content', base: '/zt/2024/jingchajie/', origin: 'https://news.example.cn' },
  /** The fixture grown beyond what a front page holds, as readers get it. */
  large: {
    content: fixture,
    base: '/zt/',
    origin: 'https://news.example.cn',
    many: { stories: 60, voices: 27, scenes: 30 },
  },
} satisfies Record<string, Recipe>;

const cache = resolve('node_modules/.cache/test-sites');
const day = 24 * 60 * 60 * 1000;

/**
 * A built site: built by the first test that asks for it, and kept until something that it is made of changes.
 * It is built beside its place and moved there whole, so that runs at the same time cannot mix.
 */
export async function builtSite(name: keyof typeof recipes): Promise<Site> {
  const { base, content, many, online, origin, preview }: Recipe = recipes[name];
  const env = { BASE_PATH: base, ...(origin && { SITE_URL: origin }), ...(preview && { PREVIEW: '1' }) };
  const home = join(cache, `${name}-${hashOf(recipes[name])}`);
  mkdirSync(cache, { recursive: true });
  await inTurn(`${home}.lock`, async () => {
    if (existsSync(home)) return utimesSync(home, new Date(), new Date());
    const root = copyProject(content);
    if (many) addMany(`${root}/content`, many);
    if (online) switchOff(`${root}/content/site.yaml`);
    const staging = mkdtempSync(`${home}-`);
    try {
      cpSync(await buildSite(root, env), join(staging, 'site'), { recursive: true });
      cpSync(join(root, '.astro/collections'), join(staging, 'collections'), { recursive: true });
      await compress(join(staging, 'site'));
      if (!existsSync(home)) renameSync(staging, home);
    } finally {
      for (const folder of [root, staging]) rmSync(folder, { recursive: true, force: true });
    }
    dropOld(name);
  });
  return { name, dir: join(home, 'site'), base, origin };
}

function switchOff(file: string): void {
  writeFileSync(file, readFileSync(file, 'utf8').replace('enabled: true', 'enabled: false'));
}

/** Of everything that makes a difference to a site; the day decides which stories are public. */
function hashOf(recipe: Recipe): string {
  const hash = createHash('sha256').update(JSON.stringify([recipe, process.version, todayInChina(new Date())]));
  const folders = [...machine, recipe.content, 'package-lock.json', ...(recipe.many ? ['tests/support/many.ts'] : [])];
  const files = folders.flatMap((path) => (statSync(path).isFile() ? [path] : globSync(`${path}/**/*.*`)));
  // What stands beside a report's content is in no site.
  for (const file of files.filter((name) => !/^content\/(tests\/|README)/.test(name)).sort()) {
    if (statSync(file).isFile()) hash.update(file).update(readFileSync(file));
  }
  return hash.digest('hex').slice(0, 16);
}

/** Sites of what was there before, apart from those of a run that may still be going on. */
function dropOld(name: string): void {
  for (const folder of globSync(`${cache}/${name}-*`)) {
    if (Date.now() - statSync(folder).mtimeMs > day) rmSync(folder, { recursive: true });
  }
}

/** Compresses a site's files as well as can be, into a folder beside it, so that no test has to do it again. */
async function compress(dir: string): Promise<void> {
  const files = globSync('**/*.*', { cwd: dir }).filter(isText);
  await Promise.all(
    files.map(async (file) => {
      const compressed = await promisify(brotliCompress)(readFileSync(`${dir}/${file}`));
      mkdirSync(dirname(`${dir}.br/${file}`), { recursive: true });
      writeFileSync(`${dir}.br/${file}`, compressed);
    }),
  );
}
