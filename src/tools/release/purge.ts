import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createReadStream, readFileSync } from 'node:fs';
import { pipeline } from 'node:stream/promises';

/**
 * Has the CDN forget what changed, by the command that PURGE_COMMAND holds: each CDN has its own. It gets the addresses
 * at its standard input, one a line, and their file's name in PURGE_LIST.
 * @param list the file of the addresses
 * @throws in Chinese when the command fails
 */
export async function purge(command: string, list: string, tell: (line: string) => void): Promise<void> {
  const count = readFileSync(list, 'utf8').split('\n').filter(Boolean).length;
  if (count === 0) return tell('CDN：没有要刷新的地址');
  const child = spawn(command, {
    shell: true,
    stdio: ['pipe', 'inherit', 'inherit'],
    env: { ...process.env, PURGE_LIST: list },
  });
  // A command that reads the file instead may close its input early.
  const fed = pipeline(createReadStream(list), child.stdin).catch(() => {});
  const [code] = (await once(child, 'close')) as [number | null];
  await fed;
  if (code !== 0) throw new Error(`传好了，可是 PURGE_COMMAND 没有成（退出码 ${code ?? '无'}）：CDN 还在给旧的`);
  tell(`CDN：交给 PURGE_COMMAND ${count} 个地址`);
}
