import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { modes } from '../support/choices.ts';
import { templatesOf } from '../support/pages.ts';
import { builtSite } from '../support/sites.ts';
import { overlaps } from './overlaps.ts';
import { type Reader, useEngine } from './reader.ts';

const sites = [await builtSite('preview'), await builtSite('report')];
const screens = [
  [320, 640],
  [390, 844],
  [1280, 900],
] as const;
const ways = [['as it is', {}] as const, ...modes.filter(([name]) => /dark|长者模式/.test(name))];

/** In a page: how far it can be moved sideways, pictures that do not come, and lettering that is not drawn. */
async function faults() {
  for (const image of document.images) image.loading = 'eager';
  // Firefox 140 refuses what it was asked to decode while it chose another source: there that one is asked for again.
  const again = navigator.userAgent.includes('Firefox');
  const decode = (image: HTMLImageElement) => (again ? image.decode().catch(() => image.decode()) : image.decode());
  const decoded = [...document.images].map((image) => decode(image).catch(() => image.outerHTML));
  const broken = (await Promise.all(decoded)).filter((one) => one !== undefined);
  const undrawn = [...document.querySelectorAll('svg text')]
    // In larger text some of it stands under its drawing.
    .filter((text) => getComputedStyle(text).display !== 'none')
    .filter((text) => text.closest('svg')?.getClientRects().length && text.getBoundingClientRect().width === 0)
    .map((text) => text.outerHTML);
  const { clientWidth, scrollWidth } = document.documentElement;
  return { sideways: scrollWidth - clientWidth, broken, undrawn };
}

describe.each(inject('engines'))('in $name', (engine) => {
  describe.each(sites)('the site “$name”', (site) => {
    const { visit } = useEngine(engine, site);
    let reader: Reader;
    beforeAll(async () => {
      reader = await visit();
    });
    afterAll(() => reader?.close());

    describe.each(templatesOf(site))('/%s', (path) => {
      test.each(ways)('%s, complains of nothing, fits, and has every character beside the next', async (_, choices) => {
        await reader.openAs(choices, path);
        for (const [width, height] of screens) {
          await reader.resize(width, height);
          expect(await reader.evaluate(faults), `${width}`).toEqual({ sideways: 0, broken: [], undrawn: [] });
          expect(await reader.evaluate(overlaps), `${width}`).toEqual([]);
        }
        expect(await reader.complaints()).toEqual([]);
      });
    });
  });
});
