import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { freePort } from '../../support/free-port.ts';
import type { Driver, Engine, View } from './engine.ts';
import { type Call, webdriver } from './webdriver.ts';

const home = resolve('node_modules/.cache/engines/webkit');
/** MiniBrowser's bar of buttons is wider than a phone, unless nothing on it takes any room. */
const noChrome =
  '* { border-width: 0; font-size: 1px; margin: 0; min-height: 0; min-width: 0; padding: 0; -gtk-icon-transform: scale(0); }';
const keys = { Tab: '\uE004', Enter: '\uE007', Escape: '\uE00C', ArrowRight: '\uE014' };

/** WebKitGTK's MiniBrowser on a screen of its own. */
export async function startWebKit({ executable, env }: Engine): Promise<Driver> {
  mkdirSync(`${home}/gtk-3.0`, { recursive: true });
  writeFileSync(`${home}/gtk-3.0/gtk.css`, noChrome);
  const { display, screen } = await startScreen();
  const port = await freePort();
  const driver = spawn('WebKitWebDriver', [`--port=${port}`], {
    stdio: 'ignore',
    env: { ...process.env, LC_ALL: 'C.UTF-8', ...env, DISPLAY: display, GDK_BACKEND: 'x11', XDG_CONFIG_HOME: home },
  });
  const call = webdriver(`http://127.0.0.1:${port}`);
  while (!(await call('GET', '/status').catch(() => false))) await setTimeout(50);
  return {
    async version() {
      const { capabilities, sessionId } = await startSession(call, executable);
      await call('DELETE', `/session/${sessionId}`);
      return capabilities.browserVersion;
    },
    open: () => openView(call, executable),
    async close() {
      for (const process of [driver, screen]) process.kill();
    },
  };
}

interface Session {
  sessionId: string;
  capabilities: { browserVersion: string };
}

const startSession = (call: Call, binary: string) =>
  call<Session>('POST', '/session', {
    capabilities: { alwaysMatch: { 'webkitgtk:browserOptions': { binary, args: ['--automation'] } } },
  });

async function openView(call: Call, binary: string): Promise<View> {
  const { sessionId } = await startSession(call, binary);
  const session = `/session/${sessionId}`;
  const post = <Value>(command: string, body: object) => call<Value>('POST', `${session}/${command}`, body);
  // The protocol's synchronous script does not wait for promises everywhere.
  const evaluate: View['evaluate'] = async (work, argument) => {
    const script = `const [argument, done] = arguments; Promise.resolve((${work})(argument)).then((value) => done({ value }), (error) => done({ error: String(error) }));`;
    const { error, value } = await post<{ error?: string; value: never }>('execute/async', {
      script,
      args: [argument],
    });
    if (error) throw new Error(error);
    return value;
  };
  return {
    go: (url) => post('url', { url }),
    evaluate,
    async click(selector) {
      // The driver brings it just into sight, which may be under the reading bar.
      await evaluate(
        (wanted) => document.querySelector(wanted)?.scrollIntoView({ block: 'center', behavior: 'instant' }),
        selector,
      );
      const found = await post<Record<string, string>>('element', { using: 'css selector', value: selector });
      await post(`element/${Object.values(found)[0]}/click`, {});
    },
    async press(key) {
      const presses = ['keyDown', 'keyUp'].map((type) => ({ type, value: keys[key] }));
      await post('actions', { actions: [{ type: 'key', id: 'keyboard', actions: presses }] });
    },
    async resize(width, height) {
      await post('window/rect', { x: 0, y: 0, width, height });
      const bar = await evaluate(() => outerHeight - innerHeight);
      await post('window/rect', { width, height: height + bar });
    },
    screenshot: async () => Buffer.from(await call<string>('GET', `${session}/screenshot`), 'base64'),
    close: () => call('DELETE', session),
  };
}

/** An X server that nobody sees. */
async function startScreen(): Promise<{ display: string; screen: ChildProcess }> {
  const screen = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const number = await new Promise<string>((known, failed) => {
    screen.stdio[3]?.once('data', (data) => known(String(data).trim()));
    screen.once('error', failed);
    screen.once('exit', (code) => failed(new Error(`Xvfb ended with ${code}`)));
  });
  return { display: `:${number}`, screen };
}
