import { mkdirSync, rmSync } from 'node:fs';
import { hostedFolder, usualFolder } from '../hosting/hosted-site.ts';
import { buildSite } from './build/build-site.ts';
import { readCommand } from './command.ts';
import { publicRedirects } from './hosting/redirects.ts';
import { explained } from './refusal.ts';
import { assemble } from './release/assemble.ts';
import { commitOf } from './release/commit.ts';
import { writePapers } from './release/papers.ts';
import {
  currentHome,
  currentId,
  currentRelease,
  isNoLink,
  next,
  prune,
  publish,
  recoverCurrent,
  releases,
} from './release/places.ts';
import { releaseHelp, releaseSummary } from './release/words.ts';
import { readSettings } from './settings.ts';

const standardKeep = '5';

/**
 * `npm run release`: builds the site as `npm run build` does, and makes of it a folder for any host. The release that
 * is published stays as it was until the new one is whole.
 */
const { values } = readCommand(
  { name: 'npm run release', help: releaseHelp, options: { folder: 'value', keep: 'value' } },
  process.argv.slice(2),
);
const keep = Number(values['keep'] ?? standardKeep);
const given = values['folder'] ?? usualFolder;
const folder = hostedFolder(given);
const { base, preview, site } = readSettings('没有发布。');
const objections = [
  ...(site ? [] : ['没有写 SITE_URL：网页要写明自己的完整地址。例：SITE_URL=https://example.cn npm run release']),
  ...(preview ? ['PREVIEW 是给编辑看的，里面有草稿，不能发布。去掉 PREVIEW 再运行'] : []),
  ...(Number.isInteger(keep) && keep > 0 && keep < 100 ? [] : [`--keep ${values['keep']}：要是 1 到 99 的整数`]),
  ...(isNoLink() ? [`${currentHome} 不是链接，不能指到新的一版上。把它改名或挪走`] : []),
  ...('value' in folder ? [] : [`--folder ${given}：${folder.what}。${folder.mend}`]),
];
if (!site || !('value' in folder) || objections.length > 0) {
  console.error(`${objections.join('。\n')}。\n没有发布，${releases}/ 保持原样。`);
  process.exit(1);
}

// Its lock is this process's to the end: no other build can put another site in the place of dist/.
await buildSite();
try {
  recoverCurrent();
  const current = currentRelease();
  if (!current && currentId()) console.warn(`现在这一版 ${currentId()} 读不出来，以前各版的老文件这次留不住。`);
  rmSync(next, { recursive: true, force: true });
  mkdirSync(next, { recursive: true });
  const manifest = await assemble(
    'dist',
    next,
    { base, commit: commitOf(), keep, redirects: publicRedirects(new Date()), site },
    current,
  );
  writePapers(manifest, next, folder.value, current);
  publish(manifest.id);
  // What came before one that is lost is not known.
  if (current) prune(manifest);
  console.log(releaseSummary(manifest, current));
} catch (error) {
  console.error(`\n没有发布，${releases}/ 里正在用的一版保持原样。\n${explained(error)}`);
  process.exit(1);
}
