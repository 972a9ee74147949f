import { inflateSync } from 'node:zlib';
import { describe, expect, inject, test } from 'vitest';
import { modes } from '../support/choices.ts';
import { builtSite } from '../support/sites.ts';
import { useEngine } from './reader.ts';

const site = await builtSite('published');
const elder = Object.fromEntries(modes)['in 长者模式'] ?? {};

/** How many sheets a PDF has; Firefox packs what says so into compressed streams. */
function sheets(pdf: Uint8Array): number {
  const raw = Buffer.from(pdf).toString('latin1');
  const packed = [...raw.matchAll(/\/ObjStm[\s\S]*?stream\r?\n/g)].map(({ 0: { length }, index }) =>
    inflateSync(pdf.subarray(index + length)).toString('latin1'),
  );
  return [raw, ...packed].join('\n').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

// WebKitGTK’s driver has no command for it, which `setup.ts` says.
describe.each(inject('engines').filter(({ kind }) => kind !== 'webkit'))('in $name', (engine) => {
  const { reads } = useEngine(engine, site);

  test.each(['stories/guo-he/', 'data/', 'print/'])('/%s prints on the same few sheets in every mode', (path) =>
    reads(async (reader) => {
      await reader.open(path);
      const usual = sheets((await reader.print?.()) ?? new Uint8Array());
      expect(usual).toBeGreaterThan(0);
      expect(usual).toBeLessThan(12);
      // Whether or not they had come into sight.
      const missing = () =>
        reader.evaluate(() => [...document.images].filter(({ complete }) => !complete).map(({ src }) => src));
      expect(await missing()).toEqual([]);
      await reader.openAs(elder, path);
      expect(sheets((await reader.print?.()) ?? new Uint8Array())).toBe(usual);
      expect(await reader.complaints()).toEqual([]);
    }),
  );
});
