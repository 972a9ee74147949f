import { existsSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** In the project's folder; a command that is run from elsewhere finds it beside this file. */
const inProject = resolve('src/pages');
const folder = existsSync(inProject) ? inProject : fileURLToPath(new URL('../pages', import.meta.url));

/** The names of the site's pages below its root, beside the stories: `voices` for `/voices/`. */
export function pageNames(): string[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return files.flatMap((file) => file.replaceAll('\\', '/').match(/^(\w+)(?:\/index)?\.astro$/)?.[1] ?? []);
}

export function hasPage(name: string): boolean {
  return pageNames().includes(name);
}
