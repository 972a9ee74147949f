import { parseArgs } from 'node:util';
import { publicRedirects } from './hosting/redirects.ts';
import { listen } from './serve/listen.ts';
import { siteListener } from './serve/site-listener.ts';
import { readSettings } from './settings.ts';

/** The second half of `npm start`: serves `dist/` as it is served where it is published. */
const usage = '能写的有 --port 8080（端口）和 --host 0.0.0.0（让别的机器也能打开）。';
try {
  const { host, port } = readOptions();
  const { base } = readSettings();
  const listener = siteListener({ base, folder: 'dist', redirects: publicRedirects(new Date()) });
  const listening = await listen(listener, { port: port ?? 4321, fixed: port !== undefined, host });
  console.log(`\n网站在 http://${host ?? 'localhost'}:${listening.port}${base} 打开了，按 Ctrl-C 停下。`);
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => listening.close());
} catch (error) {
  console.error((error as Error).message);
  process.exit(1);
}

function readOptions(): { port: number | undefined; host: string | undefined } {
  const { port, host } = parsed();
  if (port !== undefined && !(/^[1-9]\d*$/.test(port) && Number(port) < 65_536)) {
    throw new Error(`--port 后面要写 1 到 65535 之间的一个数，不是“${port}”。${usage}`);
  }
  return { port: port === undefined ? undefined : Number(port), host };
}

function parsed() {
  try {
    return parseArgs({ options: { port: { type: 'string' }, host: { type: 'string' } } }).values;
  } catch {
    throw new Error(`看不懂“${process.argv.slice(2).join(' ')}”。${usage}`);
  }
}
