import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { hostedFolder, usualFolder } from '../hosting/hosted-site.ts';
import { hostingFiles } from '../hosting/hosting-files.ts';
import { readCommand } from './command.ts';
import { publicRedirects } from './hosting/redirects.ts';
import { objectionTo } from './replace.ts';
import { readSettings } from './settings.ts';

/** `npm run hosting`: writes the configurations of servers, for where the site is published (BASE_PATH). */
const home = 'hosting';
const help = `npm run hosting [-- --folder 路径]

写出 nginx、Caddy、Netlify、Cloudflare Pages 的配置和对象存储的说明，放进 ${home}/，照 BASE_PATH 写。

  --folder 路径   网站在服务器上的文件夹（默认 ${usualFolder}）`;

const { values } = readCommand({ name: 'npm run hosting', help, options: { folder: 'value' } }, process.argv.slice(2));
const { base } = readSettings('什么都没有写。');
const given = values['folder'] ?? usualFolder;
const setting = hostedFolder(given);
if (!('value' in setting)) {
  console.error(`--folder ${given}\n  ${setting.what}。${setting.mend}。\n什么都没有写。`);
  process.exit(1);
}
const objection = objectionTo(home);
if (objection) {
  console.error(`${objection}\n什么都没有写。`);
  process.exit(1);
}
const files = hostingFiles({ base, folder: setting.value, redirects: publicRedirects(new Date()) });
rmSync(home, { recursive: true, force: true });
for (const [path, text] of Object.entries(files)) {
  mkdirSync(dirname(join(home, path)), { recursive: true });
  writeFileSync(join(home, path), text);
}
console.log(`写好了 ${home}/，怎么用看 ${home}/README.md。`);
