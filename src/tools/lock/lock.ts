import { existsSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Holder, readHolder, runs, self } from './holder.ts';
import { makeFolder } from './writable.ts';

/** What two processes may not do at once in one folder. */
export type Work = 'build' | 'preview';

/** A holder that cannot be seen from here shows by its file that it lives. */
const beat = { every: 15_000, trusted: 60_000 };
/** So long may it take from a file's making until something stands in it. */
const writing = { most: 1000, look: 20 };

/** The lock is this process's, or somebody else's. */
export type Taken = { release: () => void } | { heldBy: Holder };

/**
 * Takes the lock on a work in a project, without waiting. Whoever died while holding it, by whatever signal, holds it no more.
 *
 * Each taking has a file with the next number, which the file system gives to one process alone, and the highest
 * number counts. The last file stays: with one name for all, two processes that find a dead holder at once would take
 * turns at deleting, and the second delete the first's.
 * @param folder the project's own, on which all of its builds agree
 */
export function takeLock(folder: string, work: Work): Taken {
  makeFolder(folder);
  for (;;) {
    const highest = Math.max(0, ...numbersIn(folder, work));
    const holder = highest > 0 ? liveHolder(fileIn(folder, work, highest)) : undefined;
    if (holder) return { heldBy: holder };
    const own = fileIn(folder, work, highest + 1);
    if (!made(own)) continue;
    const numbers = numbersIn(folder, work);
    if (Math.max(...numbers) > highest + 1) {
      rmSync(own, { force: true });
      continue;
    }
    // Somebody may have made folders of such names.
    for (const number of numbers.filter((one) => one <= highest))
      rmSync(fileIn(folder, work, number), { force: true, recursive: true });
    return { release: keepAlive(own) };
  }
}

function fileIn(folder: string, work: Work, number: number): string {
  return join(folder, `${work}-${number}.lock`);
}

function numbersIn(folder: string, work: Work): number[] {
  return readdirSync(folder).flatMap((name) => {
    const number = new RegExp(`^${work}-(\\d{1,15})\\.lock$`).exec(name)?.[1];
    return number ? [Number(number)] : [];
  });
}

/** @returns whether the file is of this process's making */
function made(file: string): boolean {
  try {
    writeFileSync(file, JSON.stringify(self()), { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    rmSync(file, { force: true });
    throw error;
  }
}

/** Who holds a lock and lives. A file in which nothing readable stands holds up nobody. */
function liveHolder(file: string): Holder | undefined {
  const holder = readHolder(textOf(file));
  if (!holder) return undefined;
  return (runs(holder) ?? hasBeaten(file)) ? holder : undefined;
}

function textOf(file: string): string {
  const wait = new Int32Array(new SharedArrayBuffer(4));
  for (let waited = 0; ; waited += writing.look) {
    const text = read(file);
    if (text !== '' || waited >= writing.most) return text ?? '';
    Atomics.wait(wait, 0, 0, writing.look);
  }
}

function read(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    // Gone meanwhile.
    return undefined;
  }
}

function hasBeaten(file: string): boolean {
  const { mtimeMs } = statSync(file, { throwIfNoEntry: false }) ?? { mtimeMs: 0 };
  return Date.now() - mtimeMs < beat.trusted;
}

/** @returns what gives the lock back; the end of the process does so as well */
function keepAlive(file: string): () => void {
  const pulse = setInterval(() => {
    const now = new Date();
    if (existsSync(file)) utimesSync(file, now, now);
  }, beat.every).unref();
  const release = () => {
    clearInterval(pulse);
    process.off('exit', release);
    try {
      // Not deleted, for numbers must not come again.
      if (existsSync(file)) writeFileSync(file, 'released');
    } catch {
      // A full disk leaves it empty, which holds up nobody.
    }
  };
  process.once('exit', release);
  return release;
}
