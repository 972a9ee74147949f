import { spawnSync } from 'node:child_process';
import type { Encoding } from '../../src/hosting/encoding.ts';
import type { HostedSite } from '../../src/hosting/hosted-site.ts';
import { apt } from '../engines/install.ts';
import type { Running } from './run.ts';

export interface Server {
  encodings: readonly Encoding[];
  start(site: HostedSite): Promise<Running>;
}

/** A server that is here, or why it is not. */
export type Found = (Server & { version: string }) | { why: string };

/**
 * Finds a server, and installs it where that can be done.
 * @param args make it say its version
 * @param packages what Debian has it in
 */
export function found(command: string, args: string[], packages: string[], server: () => Server): Found {
  try {
    if (!versionOf(command, args)) apt(...packages);
    const version = versionOf(command, args);
    return version ? { version, ...server() } : { why: `${packages.join(', ')} brought no ${command}` };
  } catch (error) {
    return { why: (error as Error).message };
  }
}

function versionOf(command: string, args: string[]): string | undefined {
  const { error, stderr, stdout } = spawnSync(command, args, { encoding: 'utf8' });
  return error ? undefined : `${stdout}${stderr}`.trim();
}
