import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fixture } from './project.ts';

/**
 * A report's content in a folder of its own, and what a test adds to it or writes over. Of several good stories
 * (`tests/editorial/rules/corpus/good.ts`) every one after the first gets a place of its own.
 * @param files by their names inside `content/`; nothing for one that is taken away
 * @param content the folder of the report
 * @returns the folder that holds `content/`; it is gone when the run ends (`scratch.ts`)
 */
export function contentWith(files: Record<string, string | Buffer | undefined>, content = fixture): string {
  const root = mkdtempSync(join(tmpdir(), 'content-'));
  cpSync(content, join(root, 'content'), { recursive: true });
  let place = 9;
  for (const [file, given] of Object.entries(files)) {
    const text = typeof given === 'string' ? given.replace(/^order: 9$/m, () => `order: ${place++}`) : given;
    mkdirSync(join(root, 'content', dirname(file)), { recursive: true });
    if (text === undefined) rmSync(join(root, 'content', file));
    else writeFileSync(join(root, 'content', file), text);
  }
  return root;
}
