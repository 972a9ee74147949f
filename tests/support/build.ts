import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

/**
 * Builds a project's site as a fresh shell would: vitest's own variables (DEV, MODE…) would reach `import.meta.env`.
 * @param root the project's folder
 * @param env where the site is published, and what else the build is told
 * @returns the folder of the site
 * @throws with the whole log when it does not build
 */
export async function buildSite(root: string, env: Record<string, string>): Promise<string> {
  const { HOME = '', PATH = '' } = process.env;
  await promisify(execFile)('npx', ['astro', 'build'], { cwd: root, env: { HOME, PATH, ...env } }).catch(
    ({ stderr, stdout }) => {
      throw new Error(`The site does not build:\n${stdout}${stderr}`);
    },
  );
  return `${root}/dist`;
}
