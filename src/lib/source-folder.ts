import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * A folder of `src/`: in the project's, for what Astro has bundled stands elsewhere itself; a command that is run
 * from elsewhere finds it beside this file.
 */
export function sourceFolder(name: string): string {
  const inProject = resolve('src', name);
  return existsSync(inProject) ? inProject : fileURLToPath(new URL(`../${name}`, import.meta.url));
}
