import { spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { temporary } from './temporary.ts';

/** What a command took. */
export interface Cost {
  /** Of the processor, in seconds: what a busy machine hardly lengthens. */
  seconds: number;
  /** At its peak, in MB. */
  memory: number;
}

/** No build takes half an hour: in ms. */
const longest = 30 * 60 * 1000;
/** As much of what a program prints as is told when it fails, in characters. */
const told = 4000;

/**
 * Runs a program of Node's, and says what it took.
 * @throws with what it printed when it fails
 */
export async function costOf(
  folder: string,
  program: string,
  args: readonly string[],
  env: Record<string, string>,
): Promise<Cost> {
  const own = temporary('cost');
  const [teller, answer] = [join(own, 'teller.mjs'), join(own, 'answer.json')];
  writeFileSync(
    teller,
    `import { writeFileSync } from 'node:fs';
process.on('exit', () => writeFileSync(${JSON.stringify(answer)}, JSON.stringify(process.resourceUsage())));`,
  );
  const { HOME = '', PATH = '' } = process.env;
  const child = spawn(process.execPath, ['--import', pathToFileURL(teller).href, program, ...args], {
    cwd: folder,
    env: { HOME, PATH, ASTRO_TELEMETRY_DISABLED: '1', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: longest,
  });
  const stop = () => child.kill();
  process.once('exit', stop);
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      printed = (printed + text).slice(-told);
    });
  }
  const code = await new Promise((done) => child.once('close', done));
  process.off('exit', stop);
  if (code !== 0) throw new Error(`${program} failed in ${folder}:\n${printed}`);
  const { maxRSS, systemCPUTime, userCPUTime } = JSON.parse(readFileSync(answer, 'utf8')) as NodeJS.ResourceUsage;
  return { seconds: (userCPUTime + systemCPUTime) / 1e6, memory: maxRSS / 1024 };
}
