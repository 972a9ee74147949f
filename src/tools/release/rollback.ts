import { cpSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { aged } from './age.ts';
import { carryKept, sorted } from './assemble.ts';
import { goneSince } from './changes.ts';
import { type Manifest, manifestName, manifestText } from './manifest.ts';
import { writeChanges } from './papers.ts';
import { currentId, homeOf, idsHere, listReleases, next, publish, readIntact, releases, siteIn } from './places.ts';
import { faultOf } from './site-files.ts';

/**
 * The release that is meant.
 * @param id what was typed: an id or how it begins; undefined for the one before the current
 * @throws in Chinese when there is none
 */
export function targetOf(id: string | undefined, current: Manifest | undefined): Manifest {
  if (id === undefined) return previousOf(current);
  const found = listReleases().filter((manifest) => manifest.id.startsWith(id.toLowerCase()));
  const [target, another] = found;
  if (!target) throw new Error(`没有 ${id} 这一版，或者它的 release.json 坏了。\n${listText()}`);
  if (another) throw new Error(`${id} 开头的不止一版，多写几位。\n${listText()}`);
  if (target.id === currentId()) throw new Error(`${target.id} 就是正在用的一版。\n${listText()}`);
  return target;
}

function previousOf(current: Manifest | undefined): Manifest {
  if (!current)
    throw new Error(`正在用的一版读不出来，写明退到哪一版：npm run release:rollback -- 版号\n${listText()}`);
  if (current.previous === null) throw new Error(`${current.id} 是第一版，没有更早的。\n${listText()}`);
  const target = readIntact(current.previous);
  if (!target) throw new Error(`上一版 ${current.previous} 已经不在了，或者坏了。\n${listText()}`);
  return target;
}

/**
 * Makes an earlier release the one that is published. It gets the files that pages opened from the current one still
 * ask for; the rest of it is as it was.
 * @throws in Chinese when the release was spoilt
 */
export function goBackTo(target: Manifest, current: Manifest | undefined): Manifest {
  const home = homeOf(target.id);
  const faults = target.files.flatMap((file) => faultOf(file, siteIn(home)) ?? []);
  const told = faults.slice(0, 20).map(({ fault, name }) => `  ${name}：${fault}`);
  if (told.length > 0) throw new Error(`${home} 里的文件被改过，不能用：\n${told.join('\n')}`);
  rmSync(next, { recursive: true, force: true });
  cpSync(home, next, { recursive: true });
  const kept =
    current?.base === target.base ? carryKept(aged(current.files, pathsOf(target), current.keep), current, next) : [];
  const site = { ...target, files: sorted([...target.files, ...kept]) };
  const manifest: Manifest = { ...site, gone: goneSince(current, site) };
  writeFileSync(join(next, manifestName), manifestText(manifest));
  writeChanges(manifest, next, current);
  publish(target.id);
  return manifest;
}

function pathsOf({ files }: Manifest): Set<string> {
  return new Set(files.map(({ path }) => path));
}

/** The releases that are here, for people: the newest first. */
export function listText(): string {
  const at = currentId();
  const rows = idsHere()
    .map((id) => ({ id, made: statSync(homeOf(id)).mtime, manifest: readIntact(id) }))
    .sort((a, b) => b.made.getTime() - a.made.getTime())
    .map(({ id, made, manifest }) => {
      const mark = id === at ? '*' : ' ';
      const commit = manifest?.commit ? `提交 ${manifest.commit.id.slice(0, 10)}` : '没有提交号';
      return `${mark} ${id}  ${made.toLocaleString('zh-CN')}  ${manifest ? `${commit}，${manifest.files.length} 个文件` : '坏了，不能用'}`;
    });
  return rows.length > 0
    ? `这里有（* 是正在用的）：\n${rows.join('\n')}`
    : `${releases}/ 里一版也没有，先运行 npm run release。`;
}
