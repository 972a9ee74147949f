import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { codeVersion } from '../../lib/code-version.ts';
import { kept } from '../../lib/kept.ts';
import { cutTo, packed } from './cut.ts';

const cutting = codeVersion('outlets/fonts/cut.ts');

interface Whole {
  bytes: Buffer;
  digest: string;
  common?: Promise<Buffer>;
}

/** Cuts the faces of pages, one after the other, and puts each beside the whole one, once. */
export interface Cutter {
  /** Says which characters are to come: cut once to all of them, a face is quickly cut to some, and comes out the same. */
  expect(characters: Iterable<string>): void;
  /** @param address where the whole face is @returns where the one with these characters alone is */
  cut(address: string, characters: string): Promise<string>;
}

/** @param fileAt the file of an address */
export function openCutter(fileAt: (address: string) => string): Cutter {
  const wholes = new Map<string, Whole>();
  const addresses = new Map<string, string>();
  let expected: ReadonlySet<string> = new Set();
  const wholeAt = (address: string): Whole => {
    const known = wholes.get(address);
    if (known) return known;
    const bytes = readFileSync(fileAt(address));
    const whole = { bytes, digest: createHash('sha256').update(bytes).digest('hex') };
    wholes.set(address, whole);
    return whole;
  };
  const faceOf = (whole: Whole, characters: string) =>
    kept('faces', 'woff2', [characters, [whole.digest, cutting]], async () => {
      if ([...characters].some((character) => !expected.has(character)))
        return packed(characters, await cutTo(characters, whole.bytes));
      whole.common ??= cutTo([...expected].join(''), whole.bytes);
      return packed(characters, await cutTo(characters, await whole.common));
    });
  return {
    expect(characters) {
      expected = new Set(characters);
    },
    async cut(address, characters) {
      const key = `${address} ${characters}`;
      const known = addresses.get(key);
      if (known) return known;
      const face = await faceOf(wholeAt(address), characters);
      const name = `${createHash('sha256').update(face).digest('hex').slice(0, 16)}.woff2`;
      writeFileSync(join(fileAt(address), '..', name), face);
      const own = address.replace(/[^/]+$/, name);
      addresses.set(key, own);
      return own;
    },
  };
}
