import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { rawRequest } from '../support/raw-request.ts';

const home = mkdtempSync(join(tmpdir(), 'start-'));
mkdirSync(join(home, 'dist'));
writeFileSync(join(home, 'dist/index.html'), '首页');
writeFileSync(join(home, 'dist/404.html'), '没有');
afterAll(() => rmSync(home, { recursive: true }));

function start(...args: string[]): { child: ChildProcess; said: Promise<string>; code: Promise<number | null> } {
  const env = { ...process.env, BASE_PATH: '/zt/' };
  const child = spawn(process.execPath, [resolve('src/tools/start.ts'), '--built', ...args], { cwd: home, env });
  let text = '';
  const said = new Promise<string>((told) => {
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (piece: string) => {
        text += piece;
        if (text.trim().endsWith('。')) told(text.trim());
      });
    }
  });
  const code = new Promise<number | null>((ended) => child.once('close', ended));
  return { child, said, code };
}

test('says where the site is, serves it there, and ends well on Ctrl-C', async () => {
  const { child, code, said } = start();
  const [, origin = ''] = (await said).match(/^网站在 (http:\/\/localhost:\d+)\/zt\/ 打开了，按 Ctrl-C 停下。$/) ?? [];
  const { body, headers, status } = await rawRequest(origin, '/zt/');
  expect([status, body.toString(), headers['content-security-policy']]).toEqual([
    200,
    '首页',
    "frame-ancestors 'self'",
  ]);
  child.kill('SIGINT');
  expect(await code).toBe(0);
});

test.each([
  [['--port', 'eighty'], '--port 后面要写 1 到 65535 之间的一个数，不是“eighty”。'],
  [['--port', '0'], '不是“0”。'],
  [['--prot', '80'], '没有选项 --prot：是不是“--port”。'],
])('%j is refused in words', async (args, message) => {
  const { code, said } = start(...args);
  expect(await said).toContain(message);
  expect(await code).toBe(1);
});
