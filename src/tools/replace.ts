import { existsSync, renameSync, rmSync } from 'node:fs';

/**
 * Puts a folder in the place of another. Both are renamed, never copied, so that nobody meets half a site;
 * and when the second step fails, the first is taken back.
 */
export function replace(folder: string, { last, next }: { last: string; next: string }): void {
  rmSync(last, { recursive: true, force: true });
  if (existsSync(folder)) renameSync(folder, last);
  try {
    renameSync(next, folder);
  } catch (error) {
    recover(folder, last);
    throw error;
  }
  rmSync(last, { recursive: true, force: true });
}

/** Puts the last good folder back, when a run broke off between the two steps. */
export function recover(folder: string, last: string): void {
  if (!existsSync(folder) && existsSync(last)) renameSync(last, folder);
}
