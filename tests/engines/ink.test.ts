import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { templatesOf } from '../support/pages.ts';
import { builtSite } from '../support/sites.ts';
import { astray, inkIn, windowHeight } from './ink.ts';
import { type Reader, useEngine } from './reader.ts';

const site = await builtSite('report');

describe.each(inject('engines'))('in $name', (engine) => {
  const { visit } = useEngine(engine, site);
  let reader: Reader;
  beforeAll(async () => {
    reader = await visit(390, windowHeight);
  });
  afterAll(() => reader?.close());

  // Chromium 102 cannot draw some characters and leave out others (`::highlight`, 105).
  describe.skipIf(engine.kind === 'chromium')('one by one,', () => {
    test.each(templatesOf(site))('no character of /%s is drawn over another', async (path) => {
      await reader.open(path);
      const { ink, twice } = await inkIn(reader);
      expect(ink).toBeGreaterThan(1000);
      expect(twice).toBe(0);
    });

    test('where characters are pushed together, that is seen', async () => {
      await reader.open('about/');
      await reader.evaluate(() => document.body.style.setProperty('letter-spacing', '-0.3em'));
      const { ink, twice } = await inkIn(reader);
      expect(twice).toBeGreaterThan(ink / 100);
    });
  });

  test.each(['.prose > p', 'h1', 'h2', '.standfirst', '.credits', '.sources li'])(
    'in one run as well, digits and Han stand beside one another in %s',
    async (selector) => {
      await reader.open('stories/lei-yuqing/');
      expect(await astray(reader, selector, '最后11位村民在1月10日有7000多户')).toBe(0);
    },
  );
});
