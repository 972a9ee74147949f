import { spawnSync } from 'node:child_process';
import { readFileSync, readlinkSync } from 'node:fs';
import { hostname } from 'node:os';

/** Who holds a lock. */
export interface Holder {
  pid: number;
  /** When the process began, in the system's own words: a later process with its number has another. */
  begun: string;
  /** Within what the number means this process: a start of the system, and on it a container. */
  system: string;
  host: string;
  /** When it took the lock, as ISO 8601. */
  since: string;
}

/** This process. */
export function self(): Holder {
  const { pid } = process;
  return { pid, begun: begunOf(pid) ?? '', system: systemOf(), host: hostname(), since: new Date().toISOString() };
}

/** Reads who holds a lock. @returns nothing when the text says no such thing */
export function readHolder(text: string): Holder | undefined {
  try {
    const { pid, begun, system, host, since } = JSON.parse(text) as Holder;
    const words = [begun, system, host, since].every((word) => typeof word === 'string');
    return Number.isSafeInteger(pid) && pid > 0 && words && !Number.isNaN(Date.parse(since))
      ? { pid, begun, system, host, since }
      : undefined;
  } catch {
    return undefined;
  }
}

/** Whether a process still runs; undefined when that cannot be seen from here: it is another machine's or container's. */
export function runs({ begun, pid, system }: Holder): boolean | undefined {
  if (system !== systemOf()) return undefined;
  return begunOf(pid) === begun;
}

function systemOf(): string {
  if (process.platform !== 'linux') return hostname();
  return `${readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()} ${readlinkSync('/proc/self/ns/pid')}`;
}

/** When a process began; undefined when there is none of this number, or it is dead already and only not yet cleared away. */
function begunOf(pid: number): string | undefined {
  try {
    if (process.platform === 'linux') {
      // The name may hold anything; what follows it is in columns (proc_pid_stat(5)).
      const columns = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? [];
      return columns[0] === 'Z' ? undefined : columns[19];
    }
    process.kill(pid, 0);
    // Windows has no such command: there the number alone has to do.
    return spawnSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).stdout?.trim() ?? '';
  } catch {
    return undefined;
  }
}
