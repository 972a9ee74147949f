import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { isText } from '../../hosting/media-types.ts';
import { keptData } from '../../lib/kept.ts';
import { type Build, digits, type FileEntry, left, sizeOf, wanted } from '../../lib/offline-build.ts';

/** The page that says that there is no network. */
const apology = 'offline/';
/** What all pages share. Live charts are 50 KB, and a page is complete without them. */
const shared = /^_astro\/(?!live\.).*\.(?:css|js)$/;
const face = /\.woff2$/;

/**
 * Reads what a built site consists of.
 * @param dist the site's folder
 * @param base the path it is deployed under
 */
export function inventory(dist: string, base: string): Omit<Build, 'id'> {
  const names = globSync('**/*.*', { cwd: dist }).sort();
  const files = Object.fromEntries(
    names.filter((name) => !left.test(name)).map((name) => [pathOf(name), entry(`${dist}/${name}`)]),
  );
  const inApology = readFileSync(`${dist}/${apology}index.html`, 'utf8');
  const inShell = (path: string) =>
    path === apology || shared.test(path) || (face.test(path) && inApology.includes(path));
  return {
    base,
    shell: Object.keys(files).filter(inShell),
    files,
    parts: [],
    all: sizeOf(wanted(files).map(([, entry]) => entry)),
  };
}

/** A page is asked for by its folder. */
function pathOf(name: string): string {
  return encodeURI(name.replaceAll('\\', '/').replace(/(^|\/)index\.html$/, '$1'));
}

function entry(file: string): FileEntry {
  const bytes = readFileSync(file);
  const digest = createHash('sha256').update(bytes).digest('hex');
  return [digest.slice(0, digits), isText(file) ? compressed(bytes, digest) : bytes.length, bytes.length];
}

/** Many servers compress with gzip only, so that no reader has to download more than was said. */
function compressed(bytes: Buffer, digest: string): number {
  return keptData('sizes', [digest, process.versions.zlib], () => gzipSync(bytes).length);
}
