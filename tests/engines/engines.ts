import { existsSync, globSync, mkdirSync } from 'node:fs';
import { delimiter, resolve } from 'node:path';
import { fontconfig } from '../../src/tools/browser/fontconfig.ts';
import type { Engine, Missing } from './drivers/engine.ts';
import { start } from './drivers/start.ts';
import { apt, chromium102 } from './install.ts';

const home = resolve('node_modules/.cache/engines');
/** With none of the system's own settings WebKit draws no lettering in SVG. */
const system = '<include ignore_missing="yes">/etc/fonts/fonts.conf</include>';
/** One face for Han and digits, as on an iPhone: WebKit sets a gap between the two in another way than between faces. */
const oneFace =
  '<alias binding="same"><family>PingFang SC</family><prefer><family>Noto Serif SC</family></prefer></alias>';

/** The engines to test in, each found here or installed, and started once to see that it runs. */
export async function findEngines(): Promise<(Engine | Missing)[]> {
  mkdirSync(home, { recursive: true });
  const env = { FONTCONFIG_FILE: fontconfig(home, system + oneFace) };
  return [
    await tried('Firefox', () => ({ kind: 'firefox', executable: firefox(), env })),
    await tried('WebKitGTK', () => ({ kind: 'webkit', executable: miniBrowser(), env })),
    await tried('Chromium 102', () => {
      const folder = chromium102();
      return { kind: 'chromium', executable: `${folder}/chromium`, env: { ...env, LD_LIBRARY_PATH: `${folder}/lib` } };
    }),
  ];
}

async function tried(name: string, find: () => Omit<Engine, 'name' | 'version'>): Promise<Engine | Missing> {
  try {
    const engine = { name, version: '', ...find() };
    const driver = await start(engine);
    const version = await driver.version();
    await driver.close();
    return { ...engine, version };
  } catch (error) {
    return { name, why: (error as Error).message };
  }
}

function firefox(): string {
  const find = () =>
    process.env['FIREFOX_PATH'] ??
    onPath('firefox-esr') ??
    onPath('firefox') ??
    ['/Applications/Firefox.app/Contents/MacOS/firefox'].find(existsSync);
  return find() ?? installed(find, 'firefox-esr');
}

function miniBrowser(): string {
  const find = () =>
    onPath('WebKitWebDriver') && onPath('Xvfb') && globSync('/usr/{lib,libexec}/{*/,}webkit*gtk-*/MiniBrowser')[0];
  return find() ?? installed(find, 'webkit2gtk-driver', 'xvfb');
}

function installed(find: () => string | undefined, ...packages: string[]): string {
  apt(...packages);
  const found = find();
  if (!found) throw new Error(`${packages.join(', ')} brought no browser`);
  return found;
}

function onPath(name: string): string | undefined {
  const folders = process.env['PATH']?.split(delimiter) ?? [];
  return folders.map((folder) => `${folder}/${name}`).find(existsSync);
}
