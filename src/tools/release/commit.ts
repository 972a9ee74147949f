import { spawnSync } from 'node:child_process';
import type { Manifest } from './manifest.ts';

/**
 * What the site is built from. A folder without Git, such as an unpacked archive, has no commit, nor has one that
 * merely lies in a repository of something else.
 */
export function commitOf(): Manifest['commit'] {
  if (git('ls-files', '--error-unmatch', 'package.json') === undefined) return null;
  const id = git('rev-parse', 'HEAD');
  return id ? { id, dirty: git('status', '--porcelain', '--', '.') !== '' } : null;
}

/** What Git answers; undefined where there is none, or it refuses. */
function git(...args: string[]): string | undefined {
  const { status, stdout } = spawnSync('git', args, { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
  return status === 0 ? stdout.trim() : undefined;
}
