import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { usualFolder } from '../hosting/hosted-site.ts';
import { hostingFiles } from '../hosting/hosting-files.ts';
import { publicRedirects } from './hosting/redirects.ts';
import { readSettings } from './settings.ts';

/** `npm run hosting`: writes the configurations of servers, for where the site is published (BASE_PATH). */
const home = 'hosting';
const folder = readFolder();
const { base } = readSettings();
const files = hostingFiles({ base, folder, redirects: publicRedirects(new Date()) });
rmSync(home, { recursive: true, force: true });
for (const [path, text] of Object.entries(files)) {
  mkdirSync(dirname(join(home, path)), { recursive: true });
  writeFileSync(join(home, path), text);
}
console.log(`写好了 ${home}/，怎么用看 ${home}/README.md。`);

/** The site's folder on the server. */
function readFolder(): string {
  const options = { folder: { type: 'string', default: usualFolder } } as const;
  try {
    const { folder } = parseArgs({ options }).values;
    if (folder.startsWith('/')) return folder.replace(/(.)\/+$/, '$1');
  } catch {
    // What it does not know is refused below.
  }
  console.error(
    `看不懂“${process.argv.slice(2).join(' ')}”，什么都没有写。能写的只有网站在服务器上的文件夹，从 / 写起：npm run hosting -- --folder /srv/www/zhuanti/current/site`,
  );
  process.exit(1);
}
