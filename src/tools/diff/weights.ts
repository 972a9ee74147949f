import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress } from 'node:zlib';
import { isText } from '../../hosting/media-types.ts';
import type { Side } from './side.ts';

/** A file that is not what it was, in bytes as they are sent; a new one has no `before`, one that is gone no `after`. */
export interface FileChange {
  /** Below the site, without the digest in its name. */
  name: string;
  before?: Sent;
  after?: Sent;
}

interface Sent {
  file: string;
  bytes: number;
}

/** Compares the files of two sites. A digest in a name says that the content changed, and nothing else. */
export async function compareFiles(before: Side, after: Side): Promise<FileChange[]> {
  const [old, now] = [byName(before), byName(after)];
  const names = [...new Set([...old.keys(), ...now.keys()])].sort();
  const changed = names.filter((name) => digestOf(before, old.get(name)) !== digestOf(after, now.get(name)));
  return Promise.all(
    changed.map(async (name) => {
      const [was, is] = [old.get(name), now.get(name)];
      return {
        name,
        ...(was !== undefined && { before: await sent(before, was) }),
        ...(is !== undefined && { after: await sent(after, is) }),
      };
    }),
  );
}

/** Two files of one site may differ in nothing but their digests: they keep them. */
function byName({ files }: Side): Map<string, string> {
  const alike = Map.groupBy(files.keys(), (file) => file.replace(/\.[\w-]{8}(\.\w+)$/, '$1'));
  return new Map([...alike].flatMap(([name, all]) => all.map((file) => [all.length === 1 ? name : file, file])));
}

const digestOf = ({ files }: Side, file: string | undefined) => (file === undefined ? undefined : files.get(file));

async function sent({ dir }: Side, file: string): Promise<Sent> {
  const content = readFileSync(join(dir, file));
  return { file, bytes: isText(file) ? (await promisify(brotliCompress)(content)).length : content.length };
}
