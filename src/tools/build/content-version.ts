import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * A digest of all that a site is made of in a folder of content: it changes with every byte, and so tells whether
 * somebody wrote there meanwhile. What cannot be read is the checker's to tell.
 */
export function contentVersion(folder: string): string {
  const digest = createHash('sha256');
  for (const entry of globSync('**/*', { cwd: folder, withFileTypes: true, exclude: ['tests/**', '**/*.md'] })
    .filter((found) => found.isFile() || found.isSymbolicLink())
    .map((found) => join(found.parentPath, found.name))
    .sort())
    digest.update(entry).update(bytesOf(entry)).update('\0');
  return digest.digest('hex');
}

function bytesOf(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch {
    return Buffer.of();
  }
}
