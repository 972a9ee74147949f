import { spawnSync } from 'node:child_process';

/**
 * Builds a site as a fresh shell would: vitest's own variables (DEV, MODE…) would reach `import.meta.env`.
 * @param cwd the project's folder
 * @throws with the whole log when it does not build
 */
export function buildSite(dist: string, place: Record<string, string>, cwd = '.'): void {
  const { HOME = '', PATH = '' } = process.env;
  const built = spawnSync('npx', ['astro', 'build', '--outDir', dist], {
    cwd,
    env: { HOME, PATH, ...place },
    encoding: 'utf8',
  });
  if (built.status !== 0) throw new Error(`The site does not build:\n${built.stdout}${built.stderr}`);
}
