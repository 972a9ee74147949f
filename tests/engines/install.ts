import { execFileSync, spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';

const cache = resolve('node_modules/.cache/engines');

/** Installs packages of Debian's, where that can be done. @throws one sentence on what to do instead */
export function apt(...packages: string[]): void {
  const byHand = `apt-get install ${packages.join(' ')}`;
  if (spawnSync('apt-get', ['--version']).error) throw new Error(`there is no apt-get here (on Debian: ${byHand})`);
  if (process.getuid?.() !== 0) throw new Error(`only root can install it: ${byHand}`);
  const get = (...args: string[]) =>
    spawnSync('apt-get', ['-o', 'DPkg::Lock::Timeout=300', ...args], {
      encoding: 'utf8',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  const install = () => get('install', '--yes', '--no-install-recommends', ...packages);
  let done = install();
  // A fresh machine knows no packages, and an old list names what the server no longer has.
  if (done.status !== 0 && get('update').status === 0) done = install();
  if (done.status !== 0) throw new Error(`${byHand} failed: ${done.stderr.trim().split('\n').at(-1)}`);
}

const legacy = '@sparticuz/chrome-aws-lambda@14.0.0';

/** Chromium 102 comes inside an npm package of 55 MB: it is fetched when it is asked for, and kept. @returns its folder */
export function chromium102(): string {
  if (process.platform !== 'linux' || process.arch !== 'x64') throw new Error('it runs on Linux x64 alone');
  const home = `${cache}/chromium-102`;
  if (existsSync(home)) return home;
  mkdirSync(cache, { recursive: true });
  const staging = mkdtempSync(join(cache, 'chromium-'));
  try {
    execFileSync('npm', ['pack', legacy, '--silent', '--pack-destination', staging], { stdio: 'pipe' });
    const [archive = ''] = globSync(`${staging}/*.tgz`);
    execFileSync('tar', ['xzf', archive, '-C', staging]);
    const unpacked = (name: string) => brotliDecompressSync(readFileSync(`${staging}/package/bin/${name}.br`));
    mkdirSync(`${staging}/home`);
    writeFileSync(`${staging}/home/chromium`, unpacked('chromium'));
    chmodSync(`${staging}/home/chromium`, 0o755);
    for (const libraries of ['aws.tar', 'swiftshader.tar'])
      execFileSync('tar', ['x', '-C', `${staging}/home`], { input: unpacked(libraries) });
    renameSync(`${staging}/home`, home);
  } finally {
    rmSync(staging, { recursive: true });
  }
  return home;
}
