import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll } from 'vitest';

const roots: string[] = [];
afterAll(() => {
  for (const root of roots) rmSync(root, { recursive: true });
});

/**
 * The real content in a folder of its own, and what a test adds to it or writes over.
 * @param files by their names inside `content/`
 * @returns the folder that holds `content/`; it is gone after the tests of the file
 */
export function contentWith(files: Record<string, string | Buffer>): string {
  const root = mkdtempSync(join(tmpdir(), 'content-'));
  roots.push(root);
  cpSync('content', join(root, 'content'), { recursive: true });
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(join(root, 'content', dirname(file)), { recursive: true });
    writeFileSync(join(root, 'content', file), text);
  }
  return root;
}
