import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const cache = resolve('node_modules/.cache/extras');

/**
 * A package that only these tests need, and that is too big for all who install the project: it is fetched when it is
 * asked for, and kept.
 * @param version an exact one
 */
export async function extra<Module>(name: string, version: string): Promise<Module> {
  const home = join(cache, `${name}-${version}`);
  if (!existsSync(home)) install(home, `${name}@${version}`);
  return import(pathToFileURL(createRequire(join(home, 'package.json')).resolve(name)).href) as Promise<Module>;
}

/** Beside its place first, so that no run meets half a package. */
function install(home: string, wanted: string): void {
  mkdirSync(cache, { recursive: true });
  const staging = mkdtempSync(join(cache, 'extra-'));
  try {
    writeFileSync(join(staging, 'package.json'), '{}');
    execFileSync('npm', ['install', wanted, '--save-exact', '--ignore-scripts', '--no-audit', '--no-fund'], {
      cwd: staging,
      stdio: 'pipe',
    });
    renameSync(staging, home);
  } finally {
    rmSync(staging, { recursive: true, force: true });
  }
}
