import { existsSync, readFileSync, statSync } from 'node:fs';
import { promisify } from 'node:util';
import { brotliCompress, gzip } from 'node:zlib';
import type { Encoding } from '../../hosting/encoding.ts';

const compress = { br: promisify(brotliCompress), gzip: promisify(gzip) } satisfies Record<Encoding, unknown>;
const endings = { br: '.br', gzip: '.gz' } satisfies Record<Encoding, string>;

/** Where the compressed form of a file lies, if there is one. */
export type Beside = (file: string, encoding: Encoding) => string;

/** Beside the file itself, where releases and servers have it. */
export const beside: Beside = (file, encoding) => file + endings[encoding];

/** Gives files compressed: as they lie there, and otherwise compressed once and remembered until they change. */
export function compressor(where: Beside): (file: string, encoding: Encoding) => Promise<Buffer> {
  const kept = new Map<string, { changed: number; bytes: Promise<Buffer> }>();
  return (file, encoding) => {
    const ready = where(file, encoding);
    if (existsSync(ready)) return Promise.resolve(readFileSync(ready));
    const changed = statSync(file).mtimeMs;
    const known = kept.get(ready);
    if (known?.changed === changed) return known.bytes;
    const bytes = compress[encoding](readFileSync(file));
    kept.set(ready, { changed, bytes });
    return bytes;
  };
}
