import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { headersFor } from '../../hosting/header-rules.ts';
import { isText } from '../../hosting/media-types.ts';
import { compressed, formNames } from './compress.ts';
import type { EncodingName, ReleaseFile } from './manifest.ts';

export function sha256(bytes: Buffer | string): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** The paths of all files in a folder, with slashes, in an order that no system changes. */
export function pathsIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map(({ name, parentPath }) => relative(folder, join(parentPath, name)).split(sep).join('/'))
    .sort();
}

/** One number for all files of a build: whoever has the same has the same site. */
export function contentDigest(files: readonly Pick<ReleaseFile, 'path' | 'sha256'>[]): string {
  return sha256(files.map(({ path, sha256 }) => `${sha256}  ${path}\n`).join(''));
}

/** Finds a compressed form that was made of the same bytes before. */
export type Known = (digest: string, encoding: EncodingName) => Buffer | undefined;

/** Takes a built file into a release, with its compressed forms beside it. */
export async function take(path: string, from: string, to: string, known: Known): Promise<ReleaseFile> {
  const bytes = readFileSync(join(from, path));
  const digest = sha256(bytes);
  write(join(to, path), bytes);
  const forms = isText(path) ? await formsOf(bytes, digest, known) : {};
  const encodings: ReleaseFile['encodings'] = {};
  for (const name of formNames) {
    const form = forms[name];
    if (!form) continue;
    writeFileSync(join(to, `${path}.${name}`), form);
    encodings[name] = { sha256: sha256(form), bytes: form.length };
  }
  const { 'Cache-Control': cache = '', 'Content-Type': type = '' } = headersFor(path);
  return { path, sha256: digest, bytes: bytes.length, type, cache, encodings, age: 0 };
}

async function formsOf(bytes: Buffer, digest: string, known: Known): Promise<Partial<Record<EncodingName, Buffer>>> {
  const before = Object.fromEntries(formNames.map((name) => [name, known(digest, name)]));
  return formNames.every((name) => before[name]) ? before : compressed(bytes);
}

function write(file: string, bytes: Buffer): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, bytes);
}

/** The files of a release on disk that are one file of a site: itself, and its compressed forms. */
export function partsOf(file: ReleaseFile): { name: string; sha256: string; bytes: number }[] {
  const { bytes, encodings, path, sha256 } = file;
  const forms = Object.entries(encodings).map(([name, form]) => ({ name: `${path}.${name}`, ...form }));
  return [{ name: path, sha256, bytes }, ...forms];
}

/** Which file of a release on disk is not as it was written, and how, in Chinese. */
export function faultOf(file: ReleaseFile, site: string): { name: string; fault: string } | undefined {
  for (const { name, sha256: digest } of partsOf(file)) {
    try {
      if (sha256(readFileSync(join(site, name))) !== digest) return { name, fault: '内容和 release.json 记的不一样' };
    } catch (error) {
      const isMissing = (error as NodeJS.ErrnoException).code === 'ENOENT';
      return { name, fault: isMissing ? '没有这个文件' : '读不出来' };
    }
  }
  return undefined;
}

/** Copies a file of one release into another. */
export function carry(file: ReleaseFile, from: string, to: string): void {
  for (const { name } of partsOf(file)) cpSync(join(from, name), join(to, name), { recursive: true });
}
