import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'parse5';
import { attribute, elements } from '../../lib/html.ts';
import { manifestName, readManifest } from '../release/manifest.ts';
import type { Address } from './blocks.ts';

/** One of the two sites that are compared. */
export interface Side extends Address {
  dir: string;
  /** Every file below `dir`, the compressed copies that a release sets beside it apart, with the digest of its bytes. */
  files: ReadonlyMap<string, string>;
}

/** Where a site may lie in the folder that was named: it is the site itself, a release, or a checkout that was built. */
const within = ['.', 'site', 'dist'];
const compressedCopy = /\.(?:br|gz|zst)$/;

/**
 * Reads a built site.
 * @param folder the site itself, or a folder that holds it
 * @returns the site, or what is wrong with the folder, in Chinese
 */
export function readSide(folder: string): Side | string {
  if (!existsSync(folder)) return `没有 ${folder} 这个文件夹`;
  if (!statSync(folder).isDirectory()) return `${folder} 不是文件夹`;
  const dir = within.map((name) => join(folder, name)).find((place) => existsSync(join(place, 'index.html')));
  if (!dir) return `${folder} 里没有建好的网站（找不到 index.html）`;
  const names = globSync('**/*', { cwd: dir }).map((name) => name.replaceAll('\\', '/'));
  const older = keptOf(folder);
  const files = names
    .filter((name) => !compressedCopy.test(name) && !older.has(name) && statSync(join(dir, name)).isFile())
    .sort();
  return { dir, files: new Map(files.map((name) => [name, digestOf(join(dir, name))])), ...addressOf(dir) };
}

/** What a release keeps of earlier ones, for pages that are still open: no part of what it shows. */
function keptOf(folder: string): ReadonlySet<string> {
  const manifest = join(folder, manifestName);
  if (!existsSync(manifest)) return new Set();
  return new Set(readManifest(manifest).files.flatMap(({ age, path }) => (age > 0 ? path : [])));
}

const digestOf = (file: string) => createHash('sha256').update(readFileSync(file)).digest('hex');

/** Where a site says that it is published: its front page names the manifest by path, and itself with the host. */
function addressOf(dir: string): Address {
  const links = elements(parse(readFileSync(join(dir, 'index.html'), 'utf8')), 'link');
  const href = (rel: string) =>
    links.filter((link) => attribute(link, 'rel') === rel).map((link) => attribute(link, 'href'))[0] ?? '';
  const canonical = href('canonical');
  return {
    base: /^\/.*\//.exec(href('manifest'))?.[0] ?? '/',
    origin: URL.canParse(canonical) ? new URL(canonical).origin : '',
  };
}

/** The pages of a site, by their address below its base, each with its file. */
export function pagesOf({ files }: Side): ReadonlyMap<string, string> {
  const pages = [...files.keys()].filter((name) => name.endsWith('.html'));
  return new Map(pages.map((name) => [`/${name.replace(/(^|\/)index\.html$/, '$1')}`, name]));
}

export function readFileOf({ dir }: Side, name: string): string {
  return readFileSync(join(dir, name), 'utf8');
}
