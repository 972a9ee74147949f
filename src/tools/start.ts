import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { readCommand } from './command.ts';
import { publicRedirects } from './hosting/redirects.ts';
import { portOf, standardPort } from './port.ts';
import { explained } from './refusal.ts';
import { listen } from './serve/listen.ts';
import { siteListener } from './serve/site-listener.ts';
import { readSettings } from './settings.ts';

const dist = 'dist';
const help = `npm start [-- --port 8080]

构建网站，在本机打开，和发布出去的一样：一样压缩，一样的响应头。

  --port 端口   不写，从 ${standardPort} 起找一个空的
  --host 地址   写 0.0.0.0，让别的机器也能打开；不写，只有本机
  --built       不再构建，打开 ${dist}/ 里现有的网站`;

/** `npm start`: builds the site, and serves it as it is served where it is published. */
const { switches, values } = readCommand(
  { name: 'npm start', help, options: { port: 'value', host: 'value', built: 'switch' } },
  process.argv.slice(2),
);
const { host } = values;
try {
  const port = portOf(values['port']);
  const { base } = readSettings();
  if (!switches.has('built')) await build();
  if (!existsSync(`${dist}/index.html`))
    throw new Error(`${dist}/ 里没有网站：不写 --built，或者先运行 npm run build。`);
  const listener = siteListener({ base, folder: dist, redirects: publicRedirects(new Date()) });
  const listening = await listen(listener, { port: port ?? standardPort, fixed: port !== undefined, host });
  console.log(`\n网站在 http://${host ?? 'localhost'}:${listening.port}${base} 打开了，按 Ctrl-C 停下。`);
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => listening.close());
} catch (error) {
  console.error(explained(error));
  process.exit(1);
}

/** In a process of its own, so that its lock and its memory go when it is done. One that fails ends this one too. */
async function build(): Promise<void> {
  const child = spawn(process.execPath, [...process.execArgv, resolve(import.meta.dirname, 'build.ts')], {
    stdio: 'inherit',
  });
  const pass = (signal: NodeJS.Signals) => child.kill(signal);
  const signals = ['SIGHUP', 'SIGINT', 'SIGTERM'] as const;
  for (const signal of signals) process.on(signal, pass);
  const [code] = (await once(child, 'exit')) as [number | null];
  for (const signal of signals) process.off(signal, pass);
  if (code !== 0) process.exit(code ?? 1);
}
