import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fixture } from './project.ts';

const roots: string[] = [];
process.once('exit', () => {
  for (const root of roots) rmSync(root, { recursive: true, force: true });
});

/**
 * A report's content in a folder of its own, and what a test adds to it or writes over.
 * @param files by their names inside `content/`
 * @param content the folder of the report
 * @returns the folder that holds `content/`; it is gone when the process ends
 */
export function contentWith(files: Record<string, string | Buffer>, content = fixture): string {
  const root = mkdtempSync(join(tmpdir(), 'content-'));
  roots.push(root);
  cpSync(content, join(root, 'content'), { recursive: true });
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(join(root, 'content', dirname(file)), { recursive: true });
    writeFileSync(join(root, 'content', file), text);
  }
  return root;
}
