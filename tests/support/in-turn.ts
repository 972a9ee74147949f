import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';

/**
 * Does something while no other process does it: the others wait for their turn.
 * @param lock a file that says which process is at it; one that has died holds up nobody
 */
export async function inTurn(lock: string, work: () => Promise<void> | void): Promise<void> {
  while (!take(lock)) await setTimeout(200);
  try {
    await work();
  } finally {
    rmSync(lock, { force: true });
  }
}

function take(lock: string): boolean {
  try {
    writeFileSync(lock, String(process.pid), { flag: 'wx' });
    return true;
  } catch {
    if (!isAlive(Number(read(lock)))) rmSync(lock, { force: true });
    return false;
  }
}

function read(lock: string): string {
  try {
    return readFileSync(lock, 'utf8');
  } catch {
    return '';
  }
}

function isAlive(pid: number): boolean {
  try {
    // An empty lock is one that is just being written.
    return pid === 0 || process.kill(pid, 0);
  } catch {
    return false;
  }
}
