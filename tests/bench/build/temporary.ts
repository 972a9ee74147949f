import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onStop } from '../../../src/tools/stop.ts';

const folders = new Set<string>();
/** Whichever way this ends, and whoever asks it to. */
process.once('exit', () => sweep(...folders));
onStop(() => console.error('stopped'));

/** A folder that is gone when the measuring is over. */
export function temporary(name: string): string {
  return swept(mkdtempSync(join(tmpdir(), `${name}-`)));
}

/** The same of a folder that is there already. */
export function swept(folder: string): string {
  folders.add(folder);
  return folder;
}

/** Takes folders away before: each has a whole site in it. */
export function sweep(...all: readonly string[]): void {
  for (const folder of all) {
    rmSync(folder, { recursive: true, force: true });
    folders.delete(folder);
  }
}
