import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** What a command took. */
export interface Cost {
  /** Of the processor, in seconds: what a busy machine hardly lengthens. */
  seconds: number;
  /** At its peak, in MB. */
  memory: number;
}

/** No build takes half an hour: in ms. */
const longest = 30 * 60 * 1000;

/**
 * Runs a program of Node's, and says what it took.
 * @throws with what it printed when it fails
 */
export function costOf(folder: string, program: string, args: readonly string[], env: Record<string, string>): Cost {
  const own = mkdtempSync(join(tmpdir(), 'cost-'));
  const [teller, told] = [join(own, 'teller.mjs'), join(own, 'told.json')];
  writeFileSync(
    teller,
    `import { writeFileSync } from 'node:fs';
process.on('exit', () => writeFileSync(${JSON.stringify(told)}, JSON.stringify(process.resourceUsage())));`,
  );
  const { HOME = '', PATH = '' } = process.env;
  const { status, stderr, stdout } = spawnSync(
    process.execPath,
    ['--import', pathToFileURL(teller).href, program, ...args],
    {
      cwd: folder,
      env: { HOME, PATH, ASTRO_TELEMETRY_DISABLED: '1', ...env },
      encoding: 'utf8',
      maxBuffer: 2 ** 28,
      timeout: longest,
    },
  );
  if (status !== 0) throw new Error(`${program} failed in ${folder}:\n${stdout.slice(-4000)}${stderr.slice(-4000)}`);
  const { maxRSS, systemCPUTime, userCPUTime } = JSON.parse(readFileSync(told, 'utf8')) as NodeJS.ResourceUsage;
  rmSync(own, { recursive: true });
  return { seconds: (userCPUTime + systemCPUTime) / 1e6, memory: maxRSS / 1024 };
}
