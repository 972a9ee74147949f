import { inflateSync } from 'node:zlib';
import { describe, expect, inject, test } from 'vitest';
import { modes } from '../support/choices.ts';
import { builtSite } from '../support/sites.ts';
import { type Reader, useEngine } from './reader.ts';

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

const printed = async (reader: Reader) => (await reader.print?.()) ?? expect.fail('it cannot print');

/** In a page: as one who has scrolled through all of it, and has unfolded what is folded and printed. */
async function seeAll(): Promise<void> {
  for (const image of document.images) image.loading = 'eager';
  for (const details of document.querySelectorAll<HTMLDetailsElement>('.sources details, .chart-data'))
    details.open = true;
  await Promise.all([...document.images].map((image) => image.decode()));
}

// WebKitGTK’s driver has no command for it, which `setup.ts` says.
describe.each(inject('engines').filter(({ kind }) => kind !== 'webkit'))('in $name', (engine) => {
  const { reads } = useEngine(engine, site);

  test.each([
    ['stories/guo-he/', 8],
    ['data/', 8],
    ['print/', 16],
  ])('/%s prints on the same few sheets in every mode', (path, most) =>
    reads(async (reader) => {
      await reader.open(path);
      const usual = sheets(await printed(reader));
      expect(usual).toBeGreaterThan(0);
      expect(usual).toBeLessThanOrEqual(most);
      await reader.openAs(elder, path);
      expect(sheets(await printed(reader))).toBe(usual);
      expect(await reader.complaints()).toEqual([]);
    }),
  );

  test.each(['', 'stories/guo-he/', 'print/'])('/%s prints what has not come into sight', (path) =>
    reads(async (reader) => {
      await reader.open(path);
      const { length } = await printed(reader);
      await reader.open(path);
      await reader.evaluate(seeAll);
      // Give or take the time that a PDF says it was made at: a picture is some thousands.
      expect(Math.abs((await printed(reader)).length - length)).toBeLessThan(100);
      expect(await reader.complaints()).toEqual([]);
    }),
  );
});
