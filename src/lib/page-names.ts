import { readdirSync } from 'node:fs';
import { sourceFolder } from './source-folder.ts';

/** The names of the site's pages below its root, beside the stories: `voices` for `/voices/`. */
export function pageNames(): string[] {
  const files = readdirSync(sourceFolder('pages'), { recursive: true, encoding: 'utf8' });
  return files.flatMap(
    (file) => file.replaceAll('\\', '/').match(/^(\w+)(?:\/(?:index|\[\.{3}page\]))?\.astro$/)?.[1] ?? [],
  );
}

export function hasPage(name: string): boolean {
  return pageNames().includes(name);
}
