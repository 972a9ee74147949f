import type { BrowserContext } from 'playwright-core';
import { expect, test } from 'vitest';
import { readPalette } from '../../src/lib/palette.ts';
import { useBrowser } from '../support/browser.ts';
import { chose, keptAs } from '../support/choices.ts';
import { paper, phone, pick, textSize } from '../support/reading.ts';
import { builtSite } from '../support/sites.ts';

const site = await builtSite('preview');
const { open } = useBrowser(site);
const story = 'stories/guo-he/';

const refused = () => {
  Object.defineProperty(window, 'localStorage', {
    get() {
      throw new DOMException('refused', 'SecurityError');
    },
  });
};
const full = () => {
  Storage.prototype.setItem = () => {
    throw new DOMException('full', 'QuotaExceededError');
  };
};

test.each([
  ['refused', refused],
  ['full', full],
])('%s: the page works, and forgets', async (_, script) => {
  const before = (context: BrowserContext) => context.addInitScript(script);
  await open(story, { ...phone, before }, async ({ page, problems }) => {
    await pick(page, '超大');
    expect(await textSize(page)).toBe('30px');
    await page.reload();
    expect(await textSize(page)).toBe('17px');
    expect(problems).toEqual([]);
  });
});

test.each(['null', '[]', '1', '"x"', '{', '{"size":{"a":1},"scheme":["dark"]}', '{"size":"9","scheme":"\\"><b>"}'])(
  'holding %s does no harm, and is put right',
  async (kept) => {
    await open(story, { ...phone, before: chose(kept) }, async ({ page, problems }) => {
      expect(await page.evaluate((name) => localStorage.getItem(name), keptAs(site.base))).toBe('{}');
      expect(await textSize(page)).toBe('17px');
      expect(await paper(page)).toBe(readPalette('light').get('paper'));
      await pick(page, '较大');
      expect(await textSize(page)).toBe('20px');
      expect(problems).toEqual([]);
    });
  },
);
