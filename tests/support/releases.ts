import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { assemble } from '../../src/tools/release/assemble.ts';
import { type Manifest, readManifest } from '../../src/tools/release/manifest.ts';
import { writeChanges } from '../../src/tools/release/papers.ts';
import { currentRelease, next, prune, publish } from '../../src/tools/release/places.ts';

export const base = '/zt/2024/';

/** A folder that has releases, made of a few files each and not of a whole report. */
export class Releases {
  readonly root = mkdtempSync(join(tmpdir(), 'releases-'));

  /** @param from a folder whose releases this one is to begin with */
  constructor(from?: Releases) {
    if (from) cpSync(from.root, this.root, { recursive: true, verbatimSymlinks: true });
  }

  /** Writes into a file of the folder. */
  write(path: string, text: string): void {
    mkdirSync(dirname(join(this.root, path)), { recursive: true });
    writeFileSync(join(this.root, path), text);
  }

  /** What stands in a file of the site that is published. */
  published(path: string): string {
    return readFileSync(join(this.root, 'release/current/site', path), 'utf8');
  }

  /** The release that is published. */
  current(): Manifest {
    return readManifest(join(this.root, 'release/current/release.json'));
  }

  /** Releases a site, as `npm run release` does once it is built. */
  async release(
    files: Readonly<Record<string, string>>,
    keep = 2,
    about: Partial<Pick<Manifest, 'base' | 'redirects' | 'site'>> = {},
  ): Promise<Manifest> {
    rmSync(join(this.root, 'dist'), { recursive: true, force: true });
    const all = { 'index.html': '<p>首页</p>', '404.html': '<p>没有这一页</p>', 'sw.js': 'const id = 1;', ...files };
    for (const [path, text] of Object.entries(all)) this.write(`dist/${path}`, text);
    // Commands of releases work in the folder that they are called in.
    const before = process.cwd();
    process.chdir(this.root);
    try {
      const current = currentRelease();
      const whole = { base, commit: null, keep, redirects: [], site: 'https://news.example.cn', ...about };
      mkdirSync(next, { recursive: true });
      const manifest = await assemble('dist', next, whole, current);
      writeChanges(manifest, next, current);
      publish(manifest.id);
      if (current) prune(manifest);
      return manifest;
    } finally {
      process.chdir(before);
    }
  }

  /** Runs a command of releases there, to its end. */
  async run(command: string, args: readonly string[] = [], env: Readonly<Record<string, string>> = {}) {
    const { HOME = '', PATH = '' } = process.env;
    const child = spawn(process.execPath, [resolve(`src/tools/${command}.ts`), ...args], {
      cwd: this.root,
      env: { HOME, PATH, ...env },
    });
    let output = '';
    child.stdout.on('data', (text) => (output += text));
    child.stderr.on('data', (text) => (output += text));
    const status = await new Promise<number | null>((done) => child.on('close', done));
    return { status, output };
  }

  remove(): void {
    rmSync(this.root, { recursive: true });
  }
}
